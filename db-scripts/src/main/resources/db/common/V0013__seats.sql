-- A functional post answers in its district alone: what named no district was given to a desk of the province that nobody holds. The central office finds the place, and the head of the force stands above it.
update complaint set responsible_role = 'PROVINCE', answering_since = current_timestamp, next_clock_at = case when is_open = 1 then coalesce(next_clock_at, current_timestamp) else next_clock_at end, version = version + 1,
  sealed_to = case when sealed_to is null or sealed_to like '%,PROVINCE,%' then sealed_to else sealed_to || 'PROVINCE,INSPECTOR_GENERAL,' end
  where responsible_role in ('GENDER_DESK', 'TRAFFIC_SP', 'KHIDMAT_INCHARGE') and responsible_place_id in (select id from place where kind = 'PROVINCE');
