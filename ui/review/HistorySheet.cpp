// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/HistorySheet.h"

#include "core/plan/PlanReader.h"
#include "ui/format/FailureWords.h"
#include "ui/format/PlanNames.h"
#include "ui/review/ChangeLines.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FollowSelection.h"
#include "ui/shell/RoleGate.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::review {
namespace {

constexpr int revisionRole = Qt::UserRole;

QString revisionWords(const client::Revision &revision, const format::Times &times)
{
    const QString at = QLocale().toString(times.local(revision.at).date(), QLocale::ShortFormat) +
                       QLatin1Char(' ') + times.clock(revision.at);
    const QString who =
        revision.author.empty() ? HistorySheet::tr("nobody named") : QString::fromStdString(revision.author);
    QString words =
        HistorySheet::tr("Revision %1, %2, %3", "number, when, who").arg(revision.revision).arg(at, who);
    if (!revision.note.empty())
        words += QStringLiteral("\n") + QString::fromStdString(revision.note);
    return words;
}

/// "Queen of San Diego: ", where it has to be said which one; a business that is removed has its name in the
/// plan before only.
QString businessOf(const plan::Change &change, const plan::Plan &before, const plan::Plan &after)
{
    if (before.tenants.size() < 2 && after.tenants.size() < 2)
        return {};
    for (const plan::Plan *plan : {&after, &before}) {
        if (const plan::Tenant *tenant = plan::findTenant(*plan, change.tenant))
            return QString::fromStdString(tenant->name) + QStringLiteral(": ");
    }
    return {}; // of all of them, as their order is
}

QStringList comparedLines(const plan::Plan &before, const plan::Plan &after)
{
    const QString lines = changeLines(plan::diff(before, after), [&](const plan::Change &change) {
        return QStringLiteral("• ") + businessOf(change, before, after) + changeText(change, after, before);
    });
    return lines.isEmpty() ? QStringList() : QStringList(lines);
}

} // namespace

HistorySheet::HistorySheet(draft::Draft &draft, QWidget *window)
    : Sheet(window)
    , m_draft(draft)
    , m_back(new RollBack(draft, this))
    , m_trouble(new shell::Banner)
    , m_list(new QListWidget)
    , m_words(new QLabel)
    , m_asDraft(new QPushButton(tr("Take into the draft")))
    , m_rollBack(new QPushButton(tr("Roll back now")))
{
    shell::setNeeds(*m_asDraft, client::Role::Operator);
    shell::setNeeds(*m_rollBack, client::Role::Operator);
    panel()->setAccessibleName(tr("History of the plan"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("History of the plan"));
    column->addWidget(title);
    column->addWidget(m_trouble);
    auto *body = new QHBoxLayout;
    m_list->setAccessibleName(tr("Revisions, newest first"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setMargin(8);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What the revision says"));
    scroll->setFrameShape(QFrame::NoFrame);
    m_words->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(m_words);
    body->addWidget(m_list, 1);
    body->addWidget(scroll, 1);
    column->addLayout(body, 1);
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_asDraft);
    foot->addWidget(m_rollBack);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &Sheet::close);
    connect(m_trouble, &shell::Banner::pressed, this, [this] {
        if (const auto again = m_again)
            again();
    });
    connect(m_back, &RollBack::done, this, &HistorySheet::rolledBack);
    connect(m_back, &RollBack::overtaken, this, &HistorySheet::overtaken);
    connect(m_back, &RollBack::failed, this, &HistorySheet::failed);
    shell::followSelection(*m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistorySheet::showChanges);
    connect(m_asDraft, &QPushButton::clicked, this, &HistorySheet::restoreAsDraft);
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        const std::int64_t revision = chosen();
        const std::int64_t live = newest();
        this->close();
        rollBack(revision, live);
    });
    connect(&m_draft, &draft::Draft::basisChanged, this, &HistorySheet::takePlan);
}

void HistorySheet::begin()
{
    m_trouble->clear();
    open();
    m_list->setFocus(Qt::PopupFocusReason);
    forget();
}

void HistorySheet::forget()
{
    if (!isOpen())
        return;
    m_list->clear();
    showChanges(); // of nothing: what was asked of the ones before is not told any more
    loadList();
}

/// Another plan is live, so another list and another way back.
void HistorySheet::takePlan()
{
    if (isOpen())
        loadList();
}

void HistorySheet::loadList()
{
    m_trouble->clear();
    if (!m_relay)
        return;
    const std::uint64_t listing = ++m_listing;
    m_relay->revisions([this, listing](const client::ApiResult<std::vector<client::Revision>> &answer) {
        if (listing != m_listing)
            return;
        if (answer)
            return show(*answer.value);
        fail(tr("The history could not be loaded."), answer.failure, [this] { loadList(); });
    });
}

void HistorySheet::fail(const QString &deed, const client::ApiFailure &failure,
                        const std::function<void()> &again)
{
    const auto words = format::failureWords(deed, failure);
    m_again = again;
    m_trouble->say(format::Tone::Bad, words.title + QLatin1Char(' ') + words.body, tr("Retry"),
                   words.details);
}

void HistorySheet::show(const std::vector<client::Revision> &revisions)
{
    const format::Times times = format::PlanNames(m_draft.live(), m_draft.liveRevision()).times({});
    const std::int64_t kept = chosen();
    m_list->clear();
    for (const client::Revision &revision : revisions) {
        auto *item = new QListWidgetItem(revisionWords(revision, times), m_list);
        item->setData(revisionRole, qint64(revision.revision));
    }
    const auto same = std::find_if(revisions.begin(), revisions.end(),
                                   [kept](const client::Revision &each) { return each.revision == kept; });
    m_list->setCurrentRow(same == revisions.end() ? 0 : static_cast<int>(same - revisions.begin()));
}

std::int64_t HistorySheet::newest() const
{
    const QListWidgetItem *item = m_list->item(0);
    return item ? item->data(revisionRole).toLongLong() : 0;
}

std::int64_t HistorySheet::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(revisionRole).toLongLong() : 0;
}

void HistorySheet::read(std::int64_t revision, const WhenRead &done, const WhenFailed &failed)
{
    if (!m_relay || revision < 1)
        return;
    m_relay->revisionText(revision, [self = QPointer(this), asking = m_asking, done,
                                     failed](const client::ApiResult<client::LivePlan> &answer) {
        if (!self || asking != self->m_asking)
            return;
        if (!answer)
            return failed(answer.failure);
        plan::PlanReading reading = plan::readPlan(answer.value->text);
        done(reading.isValid() ? std::optional(std::move(reading.plan)) : std::nullopt);
    });
}

void HistorySheet::showChanges()
{
    ++m_asking;
    m_comparison = {};
    m_trouble->clear();
    const std::int64_t revision = chosen();
    const bool isLive = revision == m_draft.liveRevision();
    m_asDraft->setEnabled(false); // until it is read
    m_rollBack->setEnabled(false);
    m_words->setText(revision > 0 ? tr("Revision %1 is being read…").arg(revision) : QString());
    const auto failed = [this](std::int64_t which, const client::ApiFailure &failure) {
        m_words->clear();
        fail(tr("Revision %1 could not be loaded.").arg(which), failure, [this] { showChanges(); });
    };
    read(
        revision,
        [this, isLive](const std::optional<plan::Plan> &plan) {
            m_comparison.chosen = plan;
            m_comparison.isChosenStrange = !plan;
            m_asDraft->setEnabled(plan && !isLive && m_draft.isReady());
            // The live one is not the newest where a relay cannot read that: then this is the repair.
            m_rollBack->setEnabled(plan && chosen() != newest());
            showComparison();
        },
        [revision, failed](const client::ApiFailure &failure) { failed(revision, failure); });
    read(
        revision - 1,
        [this](const std::optional<plan::Plan> &plan) {
            m_comparison.before = plan;
            m_comparison.isBeforeStrange = !plan;
            showComparison();
        },
        [this, revision, failed](const client::ApiFailure &failure) {
            if (failure.status != 404)
                return failed(revision - 1, failure);
            m_comparison.isBeforeLost = true;
            showComparison();
        });
}

/// Once both are there, or it is known that one is not to be had.
void HistorySheet::showComparison()
{
    if (!m_comparison.isWhole(chosen() == 1))
        return;
    if (m_comparison.isChosenStrange)
        return m_words->setText(tr("This console cannot read revision %1: it may be of a newer Ringdown, or "
                                   "was written by other means.")
                                    .arg(chosen()));
    QStringList words = pushWords();
    words.append(QString());
    if (chosen() == m_draft.liveRevision())
        words.append(tr("This revision is live."));
    else
        words.append(backWords());
    m_words->setText(words.join(QLatin1Char('\n')));
}

QStringList HistorySheet::pushWords() const
{
    if (chosen() == 1)
        return {tr("It is the first revision.")};
    if (m_comparison.isBeforeStrange)
        return {tr("What this push changed is not known: this console cannot read the revision before it.")};
    if (!m_comparison.before)
        return {tr("What this push changed is not known: the relay no longer keeps the revision before it.")};
    QStringList words = comparedLines(*m_comparison.before, *m_comparison.chosen);
    if (words.isEmpty())
        return {tr("It says the same as the revision before it.")};
    words.prepend(tr("This push changed:"));
    return words;
}

QStringList HistorySheet::backWords() const
{
    if (!m_draft.isReady())
        return {tr("What going back to it would change is not known: the live plan is not known here.")};
    QStringList words = comparedLines(m_draft.live(), *m_comparison.chosen);
    if (words.isEmpty())
        return {tr("It says the same as the live plan.")};
    words.prepend(tr("Going back to it would change:"));
    return words;
}

void HistorySheet::restoreAsDraft()
{
    if (!m_comparison.chosen)
        return;
    const QString words = tr("take over revision %1").arg(chosen());
    if (m_draft.isStale()) // against its old basis it may be no change, and a merge drops it
        m_draft.merge(words, m_draft.liveRevision(), m_draft.live(), *m_comparison.chosen);
    else
        m_draft.editPlan(words, [this](plan::Plan &draft) { draft = *m_comparison.chosen; });
    close();
}

void HistorySheet::setRelay(link::RelayPort *relay)
{
    if (m_relay && m_relay != relay)
        disconnect(m_relay, nullptr, this, nullptr);
    if (relay && m_relay != relay)
        connect(relay, &link::RelayPort::historyReset, this, &HistorySheet::forget);
    m_relay = relay;
    m_back->setRelay(relay);
    forget();
}

void HistorySheet::rollBack(std::int64_t revision, std::int64_t live)
{
    m_back->begin(revision, live);
}

} // namespace ringdown::review
