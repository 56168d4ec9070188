package pk.gov.balochistan.police.sms.bench;

import pk.gov.balochistan.police.fuzzing.SeedsTaken;

class FuzzSeedsTest extends SeedsTaken {
    FuzzSeedsTest() {
        super(GatewayReaders.all());
    }
}
