// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/EffectView.h"

#include "ui/format/ClockFormat.h"
#include "ui/format/FailureWords.h"
#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/shell/Caption.h"
#include "ui/shell/WrappedRows.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::review {
namespace {

constexpr int mostListed = 200;

QString elsewhereWords(const Elsewhere &call, const plan::Plan &before, const plan::Plan &reviewed)
{
    const plan::Tenant *is = plan::findTenant(reviewed, call.call.tenant);
    const plan::Tenant *tenant = is ? is : plan::findTenant(before, call.call.tenant);
    const QTimeZone zone(QByteArray::fromStdString(tenant ? tenant->timeZone : "UTC"));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(call.call.startedAt.milliseconds, zone);
    return EffectView::tr("%1  %2: %3 → %4", "when, caller: before, after")
        .arg(QLocale().toString(at, QStringLiteral("ddd d MMM ") + format::clockFormat()),
             format::numberText(call.call.from, tenant ? routing_ui::homeRegion(*tenant) : std::string()),
             call.before, call.after);
}

} // namespace

EffectView::EffectView(QWidget *parent)
    : QWidget(parent)
    , m_title(new shell::Caption(shell::TextSize::Strong))
    , m_words(new shell::Caption(shell::TextSize::Normal))
    , m_retry(new QPushButton(tr("Retry")))
    , m_elsewhere(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setText(tr("Effect on the calls of the last 7 days"));
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setToolTip(
        tr("Each call is played through both plans: whoever took it takes it again, and menus are "
           "played as if nothing were pressed."));
    m_elsewhere->setAccessibleName(tr("Calls that would have gone elsewhere"));
    m_elsewhere->setSelectionMode(QAbstractItemView::NoSelection);
    new shell::WrappedRows(*m_elsewhere);
    column->addWidget(m_title);
    column->addWidget(m_words);
    m_retry->setProperty("quiet", true);
    m_retry->hide();
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addWidget(m_elsewhere, 1);
    column->addStretch(0);
    connect(m_retry, &QPushButton::clicked, this, &EffectView::retryWanted);
}

void EffectView::setHeadHeight(int height)
{
    m_title->setMinimumHeight(height);
}

void EffectView::wait(const RecentCalls &calls)
{
    m_elsewhere->clear();
    m_elsewhere->hide();
    m_retry->setVisible(calls.stand() == RecentCalls::Stand::Failed);
    switch (calls.stand()) {
    case RecentCalls::Stand::Reading:
        return m_words->setText(tr("The calls are being read…"));
    case RecentCalls::Stand::Read:
        return m_words->setText(tr("Looking…"));
    case RecentCalls::Stand::Failed:
        break;
    }
    const auto words = format::failureWords(
        tr("The calls could not be loaded, so the effect on them is not known."), calls.failure());
    m_words->setText(words.title + QLatin1Char(' ') + words.body);
}

QString EffectView::summary(const Findings &findings, const RecentCalls &calls) const
{
    const int count = static_cast<int>(findings.elsewhere.size());
    if (!findings.errors.empty())
        return tr("The calls are tried on it once nothing is wrong with it.");
    if (findings.replayed == 0)
        return tr("There were no calls to try it on.");
    QStringList sentences;
    sentences.append(
        count == 0
            ? tr("All %Ln call(s) would have gone the same way.", nullptr, findings.replayed)
            : tr("%L1 of %Ln call(s) would have gone elsewhere.", nullptr, findings.replayed).arg(count));
    if (findings.newlyAnswered > 0)
        sentences.append(tr("%Ln more would have been answered.", nullptr, findings.newlyAnswered));
    if (findings.noLongerAnswered > 0)
        sentences.append(
            tr("%Ln would not have been answered any more.", nullptr, findings.noLongerAnswered));
    if (calls.isCut())
        sentences.append(tr("These are the newest %Ln call(s); the older ones of the 7 days were not tried.",
                            nullptr, static_cast<int>(calls.calls().size())));
    return sentences.join(QLatin1Char(' '));
}

void EffectView::show(const Findings &findings, const plan::Plan &before, const plan::Plan &reviewed,
                      const RecentCalls &calls)
{
    m_words->setText(summary(findings, calls));
    m_retry->hide();
    m_elsewhere->clear();
    const int count = static_cast<int>(findings.elsewhere.size());
    for (int i = 0; i < std::min(count, mostListed); ++i)
        m_elsewhere->addItem(
            elsewhereWords(findings.elsewhere[static_cast<std::size_t>(i)], before, reviewed));
    if (count > mostListed)
        m_elsewhere->addItem(tr("%Ln more call(s) are not listed.", nullptr, count - mostListed));
    m_elsewhere->setVisible(count > 0);
}

} // namespace ringdown::review
