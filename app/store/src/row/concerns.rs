//! Worries about safety. No family ever reads this table.
rows! {
    concern = "concern" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        source_kind: String,
        source: Uuid,
        by_worker: Uuid,
        made_at: i64,
        state: String,
        closed_by: Option<Uuid>,
        closed_at: Option<i64>,
        body: Vec<u8>,
        closing_body: Option<Vec<u8>>,
    }
}
