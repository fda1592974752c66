// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/MergeSheet.h"

#include "core/plan/merge/DifferingParts.h"
#include "ui/format/PlanNames.h"
#include "ui/format/RevisionWords.h"
#include "ui/review/ChangeLines.h"
#include "ui/review/PartValue.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace ringdown::review {
namespace {

enum Column { baseColumn, theirColumn, yourColumn };

constexpr int theirSide = 0;
constexpr int yourSide = 1;

/// Also where the whole of a section changed, or an element of it.
bool touches(const std::vector<plan::PlanPart> &changed, const plan::PlanPart &part)
{
    return std::any_of(changed.begin(), changed.end(), [&](const plan::PlanPart &each) {
        const bool isAny = each.key == part.key || each.key.empty() || part.key.empty();
        return each.tenant == part.tenant &&
               (part.section == plan::Section::Tenant || (each.section == part.section && isAny));
    });
}

QLabel *cell(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void addHead(QGridLayout &grid, Column column, const QString &words)
{
    auto *head = new shell::Caption(shell::TextSize::Strong);
    head->setText(words);
    head->setWordWrap(true);
    grid.addWidget(head, 0, column);
    grid.setColumnStretch(column, column == baseColumn ? 2 : 3);
}

/// What follows is about it.
void addBusiness(QGridLayout &grid, int row, const QString &name)
{
    auto *head = new shell::Caption(shell::TextSize::Strong);
    head->setText(name);
    grid.addWidget(head, row, baseColumn, 1, yourColumn + 1);
}

} // namespace

MergeSheet::MergeSheet(draft::Draft &draft, QWidget *window)
    : Sheet(window)
    , m_draft(draft)
    , m_told(new shell::Banner)
    , m_summary(new shell::Caption(shell::TextSize::Normal))
    , m_scroll(new QScrollArea)
    , m_done(new QPushButton)
{
    shell::setNeeds(*m_done, client::Role::Operator);
    panel()->setAccessibleName(tr("Compare and merge"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Compare and merge"));
    m_summary->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(title);
    column->addWidget(m_told);
    column->addWidget(m_summary);
    column->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    auto *later = new QPushButton(tr("Not now"));
    m_done->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(later);
    foot->addWidget(m_done);
    column->addLayout(foot);
    connect(later, &QPushButton::clicked, this, &Sheet::close);
    connect(m_done, &QPushButton::clicked, this, &MergeSheet::submit);
    connect(&m_draft, &draft::Draft::basisChanged, this, &MergeSheet::followLive);
}

void MergeSheet::followLive()
{
    if (!isOpen())
        return;
    if (!m_rollBack)
        return m_draft.isStale() ? followPush() : close();
    if (m_draft.liveRevision() <= m_rollBack->pushed.revision)
        return m_summary->setText(summary()); // the draft may be stale now
    // Who pushed once more and when is not known.
    m_rollBack->theirs = m_draft.live();
    m_rollBack->pushed = {m_draft.liveRevision(), {}, {}, {}};
    tellRollBack(fillAgain());
}

void MergeSheet::followPush()
{
    const bool isNews = m_draft.liveRevision() != m_sides.theirRevision;
    const QString told = fillAgain();
    if (isNews)
        m_told->say(format::Tone::Care, told);
}

/// What is chosen stays chosen, and the focus on it. Returns what to say of that.
QString MergeSheet::fillAgain()
{
    std::map<plan::PlanPart, int> chosen = chosenSides();
    const auto focused = focusedChoice();
    Sides now = sides();
    const auto theirs = plan::differingParts(m_sides.theirs, now.theirs, plan::Grain::Elements);
    const auto yours = plan::differingParts(m_sides.yours, now.yours, plan::Grain::Elements);
    // Between other words nobody has chosen yet.
    std::erase_if(
        chosen, [&](const auto &each) { return touches(theirs, each.first) || touches(yours, each.first); });
    fill(std::move(now), chosen);
    QString told = tr("Somebody pushed revision %1 meanwhile.").arg(m_sides.theirRevision);
    bool isAnyKept = false;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        isAnyKept = isAnyKept || m_choices[i]->checkedId() != yourSide; // which nobody has to choose
        if (focused && *focused == m_merge.conflicts[i].part)
            m_choices[i]->checkedButton()->setFocus(Qt::OtherFocusReason);
    }
    if (focused && !focusedChoice()) // what they had the focus on is settled
        m_scroll->setFocus(Qt::OtherFocusReason);
    if (isAnyKept)
        told += QLatin1Char(' ') + tr("What you chose before stays chosen.");
    return told;
}

void MergeSheet::begin(const std::optional<Choice> &reviewed)
{
    m_rollBack.reset();
    m_reviewed = reviewed;
    m_told->clear();
    m_done->setText(tr("Merge into my draft"));
    showSides();
}

void MergeSheet::begin(const OvertakenRollBack &rollBack, Instant now)
{
    m_rollBack = rollBack;
    m_reviewed.reset();
    const format::Times times = format::PlanNames(rollBack.theirs, rollBack.pushed.revision).times({});
    tellRollBack(format::pushedWords(rollBack.pushed, times, now));
    m_done->setText(tr("Take into the draft"));
    showSides();
}

void MergeSheet::tellRollBack(const QString &pushed)
{
    m_told->say(format::Tone::Bad, tr("The plan was not rolled back.") + QLatin1Char(' ') + pushed);
}

void MergeSheet::showSides()
{
    fill(sides(), {});
    open();
    m_scroll->setFocus(Qt::PopupFocusReason);
}

MergeSheet::Sides MergeSheet::sides() const
{
    Sides sides;
    if (m_rollBack)
        sides = {m_rollBack->base, m_rollBack->theirs, m_rollBack->wanted, m_rollBack->baseRevision,
                 m_rollBack->pushed.revision};
    else
        sides = {m_draft.basis(), m_draft.live(), m_draft.plan(), m_draft.revision(), m_draft.liveRevision()};
    sides.live = sides.theirs;
    sides.names = plan::shareNames(sides.base, sides.theirs, sides.yours);
    return sides;
}

std::map<plan::PlanPart, int> MergeSheet::chosenSides() const
{
    std::map<plan::PlanPart, int> chosen;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        chosen[m_merge.conflicts[i].part] = m_choices[i]->checkedId();
    return chosen;
}

std::optional<plan::PlanPart> MergeSheet::focusedChoice() const
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i]->buttons().contains(window()->focusWidget()))
            return m_merge.conflicts[i].part;
    }
    return std::nullopt;
}

void MergeSheet::fill(Sides sides, const std::map<plan::PlanPart, int> &chosen)
{
    m_sides = std::move(sides);
    m_merge = plan::merge(m_sides.base, m_sides.theirs, m_sides.yours);
    m_choices.clear();
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    auto *grid = new QGridLayout(body);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    // Where nothing touches there is nothing to choose, and what it was before helps nobody.
    if (!m_merge.conflicts.empty())
        addHead(*grid, baseColumn, tr("Before (revision %1)").arg(m_sides.baseRevision));
    addHead(*grid, theirColumn, tr("Live now (revision %1)").arg(m_sides.theirRevision));
    addHead(*grid, yourColumn,
            m_rollBack ? tr("To go back to (revision %1)").arg(m_rollBack->wantedRevision)
                       : tr("Your draft"));
    int row = 1;
    TenantId named;
    for (const plan::MergeConflict &conflict : m_merge.conflicts) {
        const QString name = business(conflict.part.tenant);
        if (!name.isEmpty() && named != conflict.part.tenant)
            addBusiness(*grid, row++, name);
        named = conflict.part.tenant;
        const auto before = chosen.find(conflict.part);
        addConflict(*grid, row++, conflict, before == chosen.end() ? yourSide : before->second);
    }
    if (m_merge.conflicts.empty()) {
        grid->addWidget(cell(keptWords(theirSide, tr("as it was"))), row, theirColumn);
        grid->addWidget(cell(keptWords(yourSide, tr("as it was"))), row, yourColumn);
    } else {
        addKept(*grid, row);
    }
    m_summary->setText(summary());
    grid->setRowStretch(row + 1, 1);
    m_scroll->setWidget(body);
}

/// "Queen of San Diego", where it has to be said which one.
QString MergeSheet::business(const TenantId &id) const
{
    const plan::Plan *sides[] = {&m_sides.base, &m_sides.theirs, &m_sides.yours};
    if (std::all_of(std::begin(sides), std::end(sides),
                    [](const plan::Plan *plan) { return plan->tenants.size() < 2; }))
        return {};
    for (const plan::Plan *plan : sides) {
        if (const plan::Tenant *tenant = plan::findTenant(*plan, id))
            return QString::fromStdString(tenant->name);
    }
    return QString::fromStdString(id.value); // "" for the order of the businesses
}

/// Of several businesses, each with its name in front.
QString MergeSheet::namedWords(const std::vector<plan::Change> &changes) const
{
    const QString words = changeLines(changes, [this](const plan::Change &change) {
        const QString name = business(change.tenant);
        const QString said = changeText(change, m_merge.plan, m_sides.base);
        return name.isEmpty() ? said : tr("%1: %2", "business, what changed in it").arg(name, said);
    });
    return words.isEmpty() ? tr("as it was") : words;
}

QString MergeSheet::summary() const
{
    const int conflicts = static_cast<int>(m_merge.conflicts.size());
    if (!m_rollBack)
        return conflicts == 0
                   ? tr("What was pushed and what you changed do not touch: both are kept.")
                   : tr("%Ln thing(s) were changed by both of you. Choose which to keep; everything else is "
                        "kept from both.",
                        nullptr, conflicts);
    QString words =
        conflicts == 0
            ? tr("What was pushed and what the roll back changes do not touch: both are kept.")
            : tr("%Ln thing(s) were changed by that push and by the roll back. Choose which to keep; "
                 "everything else is kept from both.",
                 nullptr, conflicts);
    if (!m_draft.isEdited())
        return words;
    return words + QLatin1Char(' ') + tr("It takes the place of your draft; undo brings your draft back.");
}

/// As shown, and as read aloud: without the name above.
std::pair<QString, QString> MergeSheet::sideWords(const plan::MergeConflict &conflict, int side) const
{
    if (conflict.theirs == conflict.yours) { // two orders of a list: what they are tells them apart
        const QString value = partValue(side == theirSide ? m_merge.plan : m_merge.yours, conflict.part,
                                        side == theirSide ? m_merge.yours : m_merge.plan, m_sides.base);
        const QString name = business(conflict.part.tenant);
        return {value,
                name.isEmpty() ? value : tr("%1: %2", "business, what changed in it").arg(name, value)};
    }
    const std::vector<plan::Change> &changes = side == theirSide ? conflict.theirs : conflict.yours;
    return {changes.empty() ? tr("as it was") : changeLines(changes, m_merge.plan, m_sides.base),
            namedWords(changes)};
}

void MergeSheet::addConflict(QGridLayout &grid, int row, const plan::MergeConflict &conflict, int chosen)
{
    grid.addWidget(cell(partValue(m_sides.base, conflict.part, m_merge.plan, m_merge.yours)), row,
                   baseColumn);
    auto *group = new QButtonGroup(grid.parentWidget());
    for (const int side : {theirSide, yourSide}) {
        auto *box = new QWidget;
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        auto *choice = new QRadioButton;
        const auto [words, spoken] = sideWords(conflict, side);
        choice->setAccessibleName(side == theirSide ? tr("Keep what is live: %1").arg(spoken)
                                  : m_rollBack      ? tr("Roll back: %1").arg(spoken)
                                                    : tr("Keep yours: %1").arg(spoken));
        choice->setChecked(side == chosen);
        group->addButton(choice, side);
        line->addWidget(choice, 0, Qt::AlignTop);
        line->addWidget(cell(words), 1);
        grid.addWidget(box, row, side == theirSide ? theirColumn : yourColumn);
    }
    m_choices.push_back(group);
}

/// What is kept from both sides, whatever is chosen.
void MergeSheet::addKept(QGridLayout &grid, int row)
{
    const QString theirs = keptWords(theirSide, {});
    const QString yours = keptWords(yourSide, {});
    if (theirs.isEmpty() && yours.isEmpty())
        return;
    auto *head = new shell::Caption(shell::TextSize::Strong);
    head->setText(tr("Kept from both"));
    head->setWordWrap(true);
    grid.addWidget(head, row, baseColumn, Qt::AlignTop);
    grid.addWidget(cell(theirs.isEmpty() ? tr("nothing else") : theirs), row, theirColumn);
    grid.addWidget(cell(yours.isEmpty() ? tr("nothing else") : yours), row, yourColumn);
}

/// none: what is said of nothing.
QString MergeSheet::keptWords(int side, const QString &none) const
{
    std::vector<plan::Change> kept = side == theirSide ? m_sides.names.theirs : m_sides.names.yours;
    const std::vector<plan::Change> &others = side == theirSide ? m_merge.keptOfTheirs : m_merge.keptOfYours;
    kept.insert(kept.end(), others.begin(), others.end());
    return kept.empty() ? none : namedWords(kept);
}

plan::Plan MergeSheet::chosenPlan() const
{
    plan::Plan plan = m_merge.plan;
    // Also theirs: a tier of yours came with its order, and that of theirs may be chosen.
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        plan::takePart(plan, m_choices[i]->checkedId() == yourSide ? m_merge.yours : m_merge.plan,
                       m_merge.conflicts[i].part);
    return plan;
}

void MergeSheet::submit()
{
    if (!m_done->isEnabled())
        return;
    const plan::Plan plan = chosenPlan();
    close();
    const QString words = m_rollBack ? tr("roll back to revision %1").arg(m_rollBack->wantedRevision)
                                     : tr("merge revision %1").arg(m_draft.liveRevision());
    if (!m_rollBack)
        m_draft.merge(words, m_draft.liveRevision(), m_draft.live(), plan);
    else if (m_draft.isStale()) // against its old basis the roll back may be no change, and a merge drops it
        m_draft.merge(words, m_sides.theirRevision, m_sides.live, plan);
    else
        m_draft.editPlan(words, [&](plan::Plan &draft) { draft = plan; });
    Q_EMIT merged(m_reviewed);
}

} // namespace ringdown::review
