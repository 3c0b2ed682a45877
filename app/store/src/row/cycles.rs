//! The months of teams' work with families.
rows! {
    cycle = "cycle" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        state: String,
        version: i32,
        held_on: Option<String>,
        made_at: i64,
        changed_at: i64,
        body: Option<Vec<u8>>,
    }
    cycle_was = "cycle_was" {
        #[sea_orm(primary_key, auto_increment = false)]
        cycle: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        version: i32,
        until_at: i64,
        body: Vec<u8>,
    }
    cycle_line = "cycle_line" {
        #[sea_orm(primary_key, auto_increment = false)]
        cycle: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        worker: Uuid,
        changed_at: i64,
        body: Vec<u8>,
    }
    cycle_back = "cycle_back" {
        #[sea_orm(primary_key, auto_increment = false)]
        cycle: Uuid,
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
        by_worker: Uuid,
        message: Uuid,
        made_at: i64,
        body: Vec<u8>,
    }
}
