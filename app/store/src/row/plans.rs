//! The plan: drafted, talked through, published to each person, answered.
rows! {
    plan_point = "plan_point" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        child: Uuid,
        kind: String,
        version: i32,
        removed_at: Option<i64>,
        made_at: i64,
        changed_at: i64,
        by_worker: Uuid,
        body: Vec<u8>,
    }
    plan_point_to = "plan_point_to" {
        #[sea_orm(primary_key, auto_increment = false)]
        point: Uuid,
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
    }
    plan_point_was = "plan_point_was" {
        #[sea_orm(primary_key, auto_increment = false)]
        point: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        version: i32,
        until_at: i64,
        by_worker: Uuid,
        body: Vec<u8>,
    }
    talk = "talk" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        point: Uuid,
        version: i32,
        how: String,
        by_worker: Uuid,
        on_day: String,
        made_at: i64,
        body: Option<Vec<u8>>,
    }
    publication = "publication" {
        #[sea_orm(primary_key, auto_increment = false)]
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        number: i32,
        by_worker: Uuid,
        made_at: i64,
        body: Vec<u8>,
    }
    plan_looked = "plan_looked" {
        #[sea_orm(primary_key, auto_increment = false)]
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
        shown: i32,
        number: i32,
        looked_at: Option<i64>,
    }
    response = "response" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        point: Uuid,
        number: i32,
        stance: String,
        made_at: i64,
        body: Vec<u8>,
    }
}
