//! Drafting one point: its words, for which adults, and what it said before.
use super::*;

#[derive(Serialize, Deserialize)]
struct Body {
    says: Paragraph,
    because: Option<Paragraph>,
}

/// Why a point cannot be drafted like this.
#[derive(Clone, Debug, PartialEq)]
pub enum PointRefusal {
    /// It is addressed to nobody.
    AddressedToNobody,
    /// Someone named is not an adult of this family.
    NotAnAdult,
    /// The child is not a child of this family.
    NotAChild,
    /// Someone else changed it meanwhile; this is their text.
    Changed(Box<Point>),
}

impl Store {
    /// Drafts a point, or changes one that still has the version it builds on. Gives the new version.
    pub async fn put_point(
        &self,
        permit: Permit<deed::DraftPlan>,
        write: Write,
        mut point: Point,
    ) -> Written<u32, PointRefusal> {
        point.to.sort_unstable();
        point.to.dedup();
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            if let Some(refusal) = misaddressed(&tx, family, &point).await? {
                return Ok(Err(refusal));
            }
            let version = match find(&tx, family, point.id).await? {
                None if point.version == 0 => add(&tx, family, &point).await?,
                None => return Err(StoreError::NotFound),
                Some(row) => {
                    let before = open(&tx, family, row.clone(), addressees(&tx, &[row.id]).await?).await?;
                    if before.version != point.version {
                        return Ok(Err(PointRefusal::Changed(Box::new(before))));
                    }
                    change(&tx, family, row, before, &point).await?
                }
            };
            draft::wipe(&tx, DraftKey::Point(point.id)).await?;
            tx.touched(point.id);
            near::wake_team(&tx, family).await?;
            Ok(Ok(version))
        })
        .await
    }

    /// Takes a point out of the draft. Whoever has it published keeps it until the next time.
    pub async fn remove_point(
        &self,
        permit: Permit<deed::DraftPlan>,
        write: Write,
        point: PointId,
    ) -> Written<u32, Infallible> {
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            let row = find(&tx, family, point).await?.ok_or(StoreError::NotFound)?;
            let version = kept::version(row.version);
            let mut next = row.into_active_model();
            next.removed_at = Set(Some(tx.at().millis()));
            plan_point::Entity::update(next).exec(tx.db()).await?;
            tx.touched(point);
            near::wake_team(&tx, family).await?;
            Ok(Ok(version))
        })
        .await
    }
}

async fn misaddressed(tx: &Tx, family: FamilyId, point: &Point) -> Stored<Option<PointRefusal>> {
    let children = family::children(tx, family).await?;
    let adults = family::adults(tx, family).await?;
    Ok(if point.to.is_empty() {
        Some(PointRefusal::AddressedToNobody)
    } else if !point.to.iter().all(|person| adults.contains(person)) {
        Some(PointRefusal::NotAnAdult)
    } else if !children.iter().any(|child| child.id == point.child) {
        Some(PointRefusal::NotAChild)
    } else {
        None
    })
}

/// A point of this draft. One that was taken out is not there any more.
async fn find(tx: &Tx, family: FamilyId, id: PointId) -> Stored<Option<plan_point::Model>> {
    match plan_point::Entity::find_by_id(row::key(id)).one(tx.db()).await? {
        Some(row) if row.family != row::key(family) || row.removed_at.is_some() => Err(StoreError::NotFound),
        row => Ok(row),
    }
}

async fn add(tx: &Tx, family: FamilyId, point: &Point) -> Stored<u32> {
    let id = row::key(point.id);
    tx.insert::<plan_point::ActiveModel>(plan_point::Model {
        id,
        family: row::key(family),
        child: row::key(point.child),
        kind: kept::word(&point.kind)?,
        version: 1,
        removed_at: None,
        made_at: tx.at().millis(),
        changed_at: tx.at().millis(),
        by_worker: row::key(tx.worker()?),
        body: tx.seal(Scope::Plan(family), Cell::body("plan_point", id), &body_of(point)).await?,
    })
    .await?;
    for person in &point.to {
        address(tx, id, family, *person).await?;
    }
    Ok(1)
}

async fn address(tx: &Tx, point: Uuid, family: FamilyId, person: PersonId) -> Stored<()> {
    let (family, person) = (row::key(family), row::key(person));
    tx.insert::<plan_point_to::ActiveModel>(plan_point_to::Model { point, family, person }).await
}

async fn change(
    tx: &Tx,
    family: FamilyId,
    row: plan_point::Model,
    before: Point,
    point: &Point,
) -> Stored<u32> {
    if before == *point {
        return Ok(before.version);
    }
    let (id, version) = (row.id, row.version + 1);
    let cell = Cell::body("plan_point_was", id).version(row.version);
    tx.insert::<row::plan_point_was::ActiveModel>(row::plan_point_was::Model {
        point: id,
        version: row.version,
        until_at: tx.at().millis(),
        by_worker: row.by_worker,
        body: tx.seal(Scope::Plan(family), cell, &body_of(&before)).await?,
    })
    .await?;
    for person in before.to.iter().filter(|person| !point.to.contains(person)) {
        plan_point_to::Entity::delete_by_id((id, row::key(*person))).exec(tx.db()).await?;
    }
    for person in point.to.iter().filter(|person| !before.to.contains(person)) {
        address(tx, id, family, *person).await?;
    }
    let is_same_text = plan::says_the_same(&before, point);
    if is_same_text {
        // The words were talked through as they still stand; only who else reads them has changed.
        talk::Entity::update_many()
            .col_expr(talk::Column::Version, Expr::value(version))
            .filter(talk::Column::Point.eq(id))
            .filter(talk::Column::Version.eq(row.version))
            .exec(tx.db())
            .await?;
    }
    let mut next = row.into_active_model();
    next.child = Set(row::key(point.child));
    next.kind = Set(kept::word(&point.kind)?);
    next.version = Set(version);
    next.by_worker = Set(row::key(tx.worker()?));
    next.body = Set(tx.seal(Scope::Plan(family), Cell::body("plan_point", id), &body_of(point)).await?);
    if !is_same_text {
        next.changed_at = Set(tx.at().millis());
    }
    plan_point::Entity::update(next).exec(tx.db()).await?;
    Ok(kept::version(version))
}

/// Every point of the draft, oldest first.
pub(super) async fn all(tx: &Tx, family: FamilyId) -> Stored<Vec<Point>> {
    let rows = rows(tx, family).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let to = addressees(tx, &ids).await?;
    let mut points = Vec::with_capacity(rows.len());
    for row in rows {
        points.push(open(tx, family, row, to.clone()).await?);
    }
    Ok(points)
}

/// The rows of the draft, oldest first.
pub(super) async fn rows(tx: &Tx, family: FamilyId) -> Stored<Vec<plan_point::Model>> {
    Ok(plan_point::Entity::find()
        .filter(plan_point::Column::Family.eq(row::key(family)))
        .filter(plan_point::Column::RemovedAt.is_null())
        .order_by_asc(plan_point::Column::MadeAt)
        .order_by_asc(plan_point::Column::Id)
        .all(tx.db())
        .await?)
}

type Addressees = BTreeMap<Uuid, Vec<PersonId>>;

/// To whom each of these points is addressed.
pub(super) async fn addressees(tx: &Tx, points: &[Uuid]) -> Stored<Addressees> {
    let rows = plan_point_to::Entity::find()
        .filter(plan_point_to::Column::Point.is_in(points.iter().copied()))
        .order_by_asc(plan_point_to::Column::Person)
        .all(tx.db())
        .await?;
    let mut to = Addressees::new();
    for row in rows {
        to.entry(row.point).or_default().push(row::id(row.person));
    }
    Ok(to)
}

async fn open(tx: &Tx, family: FamilyId, row: plan_point::Model, mut to: Addressees) -> Stored<Point> {
    let body: Body = tx.open(Scope::Plan(family), Cell::body("plan_point", row.id), &row.body).await?;
    Ok(Point {
        id: row::id(row.id),
        version: kept::version(row.version),
        kind: kept::read(&row.kind)?,
        child: row::id(row.child),
        says: body.says,
        because: body.because,
        to: to.remove(&row.id).unwrap_or_default(),
    })
}

fn body_of(point: &Point) -> Body {
    Body { says: point.says.clone(), because: point.because.clone() }
}
