-- What a post looks for of one kind is found by kind and place together: by the kind alone every case of it in the province was read.
create index complaint_kind_place_ix on complaint (category_code, place_id, due_at, id);
