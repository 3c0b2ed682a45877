//! Recording that something was talked through with one person, or why it could not be.
use super::*;

/// Why a talk cannot be recorded like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkRefusal {
    /// The day has not come yet.
    InTheFuture,
    /// A point is not addressed to this person, or its words have changed since.
    NotThisPoint,
}

/// How a record is spelled that says why there was no talk.
const COULD_NOT: &str = "could_not";

impl Store {
    /// Records that these texts of points, which must still be theirs, were talked through with this person. Gives how many.
    pub async fn record_talk(
        &self,
        permit: Permit<deed::RecordTalk>,
        write: Write,
        points: Vec<PointText>,
        how: TalkedHow,
        on: Day,
    ) -> Written<u32, TalkRefusal> {
        self.write(permit, write, move |tx| async move {
            if on > tx.today() {
                return Ok(Err(TalkRefusal::InTheFuture));
            }
            record(&tx, points, kept::word(&how)?, on, None).await
        })
        .await
    }

    /// Records why these texts of points, which must still be theirs, could not be talked through with this person. Gives how many.
    pub async fn record_could_not(
        &self,
        permit: Permit<deed::RecordCouldNot>,
        write: Write,
        points: Vec<PointText>,
        because: Sentence,
    ) -> Written<u32, TalkRefusal> {
        self.write(permit, write, move |tx| async move {
            let on = tx.today();
            record(&tx, points, COULD_NOT.to_owned(), on, Some(because)).await
        })
        .await
    }
}

async fn record(
    tx: &Tx,
    mut points: Vec<PointText>,
    how: String,
    on: Day,
    because: Option<Sentence>,
) -> Written<u32, TalkRefusal> {
    let room = tx.room()?;
    points.sort_unstable();
    points.dedup();
    let rows = point::rows(tx, room.family).await?;
    let keys: Vec<_> = points.iter().map(|text| row::key(text.point)).collect();
    let to = point::addressees(tx, &keys).await?;
    // A talk held before these words were written was about other words, and so is one about words changed meanwhile.
    let is_theirs = |row: &&plan_point::Model| {
        let text = PointText { point: row::id(row.id), version: kept::version(row.version) };
        points.contains(&text)
            && to.get(&row.id).is_some_and(|to| to.contains(&room.person))
            && on >= Moment::from_millis(row.changed_at).day()
    };
    let rows: Vec<_> = rows.iter().filter(is_theirs).collect();
    if rows.is_empty() || rows.len() != points.len() {
        return Ok(Err(TalkRefusal::NotThisPoint));
    }
    for point in rows {
        let id = Uuid::from_bytes(random()?);
        let body = match &because {
            Some(because) => Some(tx.seal(room.scope(), Cell::body("talk", id), because).await?),
            None => None,
        };
        tx.insert::<talk::ActiveModel>(talk::Model {
            id,
            family: row::key(room.family),
            person: row::key(room.person),
            point: point.id,
            version: point.version,
            how: how.clone(),
            by_worker: row::key(tx.worker()?),
            on_day: on.to_string(),
            made_at: tx.at().millis(),
            body,
        })
        .await?;
        tx.touched(row::id::<domain::id::kind::Point>(point.id));
    }
    near::wake_team(tx, room.family).await?;
    Ok(Ok(u32::try_from(points.len()).unwrap_or(u32::MAX)))
}

/// Every talk of a family about its plan, oldest first.
pub(super) async fn all(tx: &Tx, family: FamilyId) -> Stored<Vec<TalkRecord>> {
    let mut rows = talk::Entity::find()
        .filter(talk::Column::Family.eq(row::key(family)))
        .order_by_asc(talk::Column::MadeAt)
        .order_by_asc(talk::Column::Id)
        .all(tx.db())
        .await?;
    // Recorded in the same moment, a talk counts for more than the reason why there was none.
    rows.sort_by_key(|row| (row.made_at, row.how != COULD_NOT));
    let mut talks = Vec::with_capacity(rows.len());
    for row in rows {
        let (by, on) = (row::id(row.by_worker), kept::day(&row.on_day)?);
        let room = Room { family, person: row::id(row.person) };
        let talk = match (row.how.as_str(), &row.body) {
            (COULD_NOT, Some(sealed)) => {
                let because = tx.open(room.scope(), Cell::body("talk", row.id), sealed).await?;
                Talk::CouldNot { by, because, on }
            }
            (how, _) => Talk::TalkedThrough { by, how: kept::read(how)?, on },
        };
        talks.push(TalkRecord {
            point: row::id(row.point),
            version: kept::version(row.version),
            person: room.person,
            talk,
        });
    }
    Ok(talks)
}
