-- Examiners find their own searches again.
create index print_search_asked_ix on print_search (asked_by, asked_at);
