package pk.gov.balochistan.police.fuzzing;

class CoreSeedsTest extends SeedsTaken {
    CoreSeedsTest() {
        super(CoreReaders.all());
    }
}
