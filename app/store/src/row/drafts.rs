//! Unfinished words.
rows! {
    draft = "draft" {
        #[sea_orm(primary_key, auto_increment = false)]
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        form: String,
        made_at: i64,
        body: Vec<u8>,
    }
    desk_draft = "desk_draft" {
        #[sea_orm(primary_key, auto_increment = false)]
        worker: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        form: String,
        made_at: i64,
        body: Vec<u8>,
    }
}
