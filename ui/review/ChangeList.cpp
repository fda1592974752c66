// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ChangeList.h"

#include "ui/review/ChangeLines.h"
#include "ui/review/RowsTogether.h"
#include "ui/shell/WrappedRows.h"

#include <QSignalBlocker>

#include <algorithm>

namespace ringdown::review {
namespace {

/// A business that is removed has its name in the plan before only.
QString tenantName(const plan::Plan &before, const plan::Plan &after, const TenantId &id)
{
    const plan::Tenant *is = plan::findTenant(after, id);
    const plan::Tenant *tenant = is ? is : plan::findTenant(before, id);
    return QString::fromStdString(tenant ? tenant->name : id.value);
}

QString partWords(const plan::PartChange &part, const plan::Plan &before, const plan::Plan &after)
{
    const QString words = changeLines(part.changes, after, before);
    return words.isEmpty() ? ChangeList::tr("A change without a word for it") : words;
}

QString effectWords(const PartEffect &effect)
{
    if (!effect.standsAlone)
        return ChangeList::tr("By itself it cannot be pushed.");
    return effect.elsewhere == 0 ? ChangeList::tr("By itself it moves no call of the last 7 days.")
                                 : ChangeList::tr("By itself it moves %Ln call(s) of the last 7 days.",
                                                  nullptr, effect.elsewhere);
}

} // namespace

ChangeList::ChangeList(QWidget *parent)
    : TickList(parent)
    , m_effects(new PartEffects(this))
{
    new shell::WrappedRows(*this);
    setSpacing(3); // what a change does belongs to it, not to the next
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        takeTick(*item);
        Q_EMIT choiceChanged();
    });
    connect(m_effects, &PartEffects::found, this,
            [this](int part, const PartEffect &effect) { tell(part, effectWords(effect)); });
}

void ChangeList::showChanges(const plan::Plan &before, const plan::Plan &after,
                             const std::optional<Choice> &over)
{
    const auto current = currentPart();
    stopTrying();
    m_before = before;
    m_after = after;
    m_parts = plan::changesByPart(before, after);
    m_together = rowsTogether(before, after, m_parts);
    findStandings(over);
    m_words.clear();
    const QSignalBlocker quiet(this);
    clear();
    for (const plan::PartChange &part : m_parts) {
        const bool saysWhich = before.tenants.size() == 1 || part.part.section == plan::Section::Tenant ||
                               part.part.section == plan::Section::TenantOrder;
        const QString name =
            saysWhich ? QString() : tenantName(before, after, part.part.tenant) + QStringLiteral(": ");
        m_words.append(name + partWords(part, before, after));
        auto *item = new QListWidgetItem(this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
        tell(count() - 1, {});
    }
    leaveOut();
    setCurrentRow(current ? rowOf(*current) : -1); // no other change has the keys that were on it
}

std::optional<plan::PlanPart> ChangeList::currentPart() const
{
    if (currentRow() < 0)
        return std::nullopt;
    return m_parts[static_cast<std::size_t>(currentRow())].part;
}

/// -1 for one that is not listed.
int ChangeList::rowOf(const plan::PlanPart &part) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const auto &each) { return each.part == part; });
    return found == m_parts.end() ? -1 : static_cast<int>(found - m_parts.begin());
}

/// Of those that go together the one that has to be looked at decides.
void ChangeList::findStandings(const std::optional<Choice> &over)
{
    m_standings.assign(m_parts.size(), Standing::Chosen);
    if (!over)
        return;
    const std::vector<Standing> own = over->standings(m_parts, m_before, m_after);
    for (std::size_t row = 0; row < own.size(); ++row) {
        m_standings[row] = own[row];
        for (const int other : m_together[row])
            m_standings[row] = std::max(m_standings[row], own[static_cast<std::size_t>(other)]);
    }
}

void ChangeList::leaveOut()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (standing(row) != Standing::Chosen)
            item(row)->setCheckState(Qt::Unchecked);
    }
}

Choice ChangeList::choice() const
{
    Choice choice;
    for (int row = 0; row < count(); ++row) {
        const plan::PlanPart &part = m_parts[static_cast<std::size_t>(row)].part;
        if (item(row)->checkState() == Qt::Checked)
            choice.addChosen(part, m_before, m_after);
        else if (standing(row) != Standing::New)
            choice.addLeft(part, m_before, m_after);
    }
    return choice;
}

void ChangeList::tryOn(const RecentCalls &calls)
{
    stopTrying();
    const bool areRead = calls.stand() == RecentCalls::Stand::Read && !calls.calls().empty();
    for (int row = 0; row < count(); ++row)
        tell(row, areRead ? tr("What it does by itself is being looked at…") : QString());
    if (areRead)
        m_effects->begin(m_before, m_after, m_parts, calls.calls());
}

void ChangeList::stopTrying()
{
    m_effects->stop();
}

void ChangeList::tell(int row, const QString &effect)
{
    const QSignalBlocker quiet(this); // no tick changes
    QStringList beneath = {standing(row) == Standing::New ? tr("New in this list.") : QString(), effect};
    beneath.removeAll(QString());
    const QString &words = m_words[row];
    item(row)->setText(beneath.isEmpty() ? words
                                         : words + QLatin1Char('\n') + beneath.join(QLatin1Char(' ')));
    item(row)->setToolTip(item(row)->text());
}

void ChangeList::takeTick(const QListWidgetItem &item)
{
    const QSignalBlocker quiet(this);
    for (const int other : m_together[static_cast<std::size_t>(row(&item))])
        this->item(other)->setCheckState(item.checkState());
}

bool ChangeList::isListed(int row, const std::vector<plan::PlanPart> &parts) const
{
    return std::find(parts.begin(), parts.end(), m_parts[static_cast<std::size_t>(row)].part) != parts.end();
}

std::vector<plan::PlanPart> ChangeList::leftParts() const
{
    std::vector<plan::PlanPart> parts;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() != Qt::Checked)
            parts.push_back(m_parts[static_cast<std::size_t>(row)].part);
    }
    return parts;
}

QStringList ChangeList::wordsOf(const std::vector<plan::PlanPart> &parts) const
{
    QStringList words;
    for (int row = 0; row < count(); ++row) {
        if (isListed(row, parts))
            words += m_words[row].section(QLatin1Char('\n'), 0, 0);
    }
    return words;
}

void ChangeList::choose(const std::vector<plan::PlanPart> &parts)
{
    for (int row = 0; row < count(); ++row) {
        if (isListed(row, parts))
            item(row)->setCheckState(Qt::Checked);
    }
}

std::vector<plan::PlanPart> ChangeList::chosenParts() const
{
    std::vector<plan::PlanPart> parts;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            parts.push_back(m_parts[static_cast<std::size_t>(row)].part);
    }
    return parts;
}

int ChangeList::chosenChanges() const
{
    int changes = 0;
    for (int row = 0; row < count(); ++row)
        changes += item(row)->checkState() == Qt::Checked ? changesOf(row) : 0;
    return changes;
}

int ChangeList::newChanges() const
{
    int changes = 0;
    for (int row = 0; row < count(); ++row)
        changes += isWaiting(row, Standing::New) ? changesOf(row) : 0;
    return changes;
}

bool ChangeList::staysLeft() const
{
    for (int row = 0; row < count(); ++row) {
        if (isWaiting(row, Standing::LeftOut))
            return true;
    }
    return false;
}

bool ChangeList::isWaiting(int row, Standing as) const
{
    return standing(row) == as && item(row)->checkState() != Qt::Checked;
}

/// One there is no word for is one too.
int ChangeList::changesOf(int row) const
{
    return static_cast<int>(std::max<std::size_t>(1, m_parts[static_cast<std::size_t>(row)].changes.size()));
}

} // namespace ringdown::review
