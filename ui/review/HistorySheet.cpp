// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/HistorySheet.h"

#include "core/plan/PlanReader.h"
#include "ui/format/EngineWords.h"
#include "ui/format/FailureWords.h"
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

namespace ringdown::review {
namespace {

constexpr int revisionRole = Qt::UserRole;

QString revisionWords(const client::Revision &revision)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(revision.at.milliseconds);
    const QString who =
        revision.author.empty() ? HistorySheet::tr("nobody named") : QString::fromStdString(revision.author);
    QString words = HistorySheet::tr("Revision %1, %2, %3", "number, when, who")
                        .arg(revision.revision)
                        .arg(QLocale().toString(at, QLocale::ShortFormat), who);
    if (!revision.note.empty())
        words += QStringLiteral("\n") + QString::fromStdString(revision.note);
    return words;
}

} // namespace

HistorySheet::HistorySheet(draft::Draft &draft, QWidget *window)
    : Sheet(window)
    , m_draft(draft)
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
    shell::followSelection(*m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistorySheet::showChanges);
    connect(m_asDraft, &QPushButton::clicked, this, &HistorySheet::restoreAsDraft);
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        const std::int64_t revision = chosen();
        this->close();
        rollBack(revision);
    });
}

void HistorySheet::begin()
{
    m_trouble->clear();
    m_list->clear();
    m_words->clear();
    open();
    m_list->setFocus(Qt::PopupFocusReason);
    if (!m_relay)
        return;
    const std::uint64_t asking = ++m_asking;
    m_relay->revisions([this, asking](const client::ApiResult<std::vector<client::Revision>> &answer) {
        if (asking != m_asking)
            return;
        if (answer)
            return show(*answer.value);
        const auto words = format::failureWords(tr("The history could not be loaded."), answer.failure);
        m_trouble->say(format::Tone::Bad, words.title + QLatin1Char(' ') + words.body);
    });
}

void HistorySheet::show(const std::vector<client::Revision> &revisions)
{
    for (const client::Revision &revision : revisions) {
        auto *item = new QListWidgetItem(revisionWords(revision), m_list);
        item->setData(revisionRole, qint64(revision.revision));
    }
    m_list->setCurrentRow(0);
}

std::int64_t HistorySheet::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(revisionRole).toLongLong() : 0;
}

void HistorySheet::read(std::int64_t revision, const std::function<void(const plan::Plan &)> &done)
{
    if (!m_relay || revision < 1)
        return;
    const std::uint64_t asking = m_asking;
    m_relay->revisionText(revision, [this, asking, done](const client::ApiResult<client::LivePlan> &answer) {
        if (asking != m_asking || !answer)
            return;
        done(plan::readPlan(answer.value->text).plan);
    });
}

void HistorySheet::showChanges()
{
    ++m_asking;
    const std::int64_t revision = chosen();
    const bool isLive = revision == m_draft.liveRevision();
    m_asDraft->setEnabled(revision > 0 && !isLive);
    m_rollBack->setEnabled(revision > 0 && !isLive);
    m_words->clear();
    if (isLive)
        return m_words->setText(tr("This revision is live."));
    read(revision, [this](const plan::Plan &plan) {
        QStringList words = {tr("Going back to it would change:"), QString()};
        for (const plan::Change &change : plan::diff(m_draft.live(), plan))
            words.append(QStringLiteral("• ") + format::changeWords(change.words));
        m_words->setText(words.size() == 2 ? tr("It says the same as the live plan.")
                                           : words.join(QLatin1Char('\n')));
    });
}

void HistorySheet::restoreAsDraft()
{
    const std::int64_t revision = chosen();
    read(revision, [this, revision](const plan::Plan &plan) {
        m_draft.editPlan(tr("take over revision %1").arg(revision), [&](plan::Plan &draft) { draft = plan; });
        close();
    });
}

void HistorySheet::rollBack(std::int64_t revision)
{
    if (!m_relay || revision < 1)
        return;
    m_relay->restore(revision, m_draft.liveRevision(),
                     tr("Roll back to revision %1").arg(revision).toStdString(), m_author.toStdString(),
                     [this, revision](const client::ApiResult<client::Pushed> &answer) {
                         if (answer)
                             Q_EMIT rolledBack(answer.value->revision, revision);
                         else
                             Q_EMIT failed(tr("The plan was not rolled back."), answer.failure);
                     });
}

} // namespace ringdown::review
