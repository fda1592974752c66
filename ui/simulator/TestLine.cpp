// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/TestLine.h"

#include "ui/drill/LiveTestBox.h"
#include "ui/format/EngineWords.h"
#include "ui/format/engine/Slots.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/WrapRow.h"

#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

#include <utility>

namespace ringdown::simulator {
namespace {

constexpr int leastWordsWidth = 220;
constexpr qsizetype mostNames = 3;

/// "Captain, Office and 2 more"
QString listed(QStringList names)
{
    const auto more = static_cast<int>(names.size() - mostNames);
    if (more > 0)
        names = names.mid(0, mostNames) << TestLine::tr("%n more", "people whose phones ring", more);
    return format::listAgain(names, format::andLink());
}

} // namespace

TestLine::TestLine()
    : m_drill(new QRadioButton(tr("Drill – no phone rings, free")))
    , m_live(new QRadioButton(tr("Live")))
    , m_words(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_start(new QPushButton(tr("Start")))
{
    auto *title = new shell::Caption(shell::TextSize::Normal);
    title->setText(tr("Test call"));
    m_words->setWordWrap(true);
    m_drill->setChecked(true);
    m_start->setAccessibleName(tr("Start the test call"));
    m_start->setToolTip(tr("It is made now and by the live plan, whatever time and plan stand above."));
    shell::setNeeds(*m_start, client::Role::Operator);
    auto *row = new shell::WrapRow(this);
    row->addWidget(title);
    row->addWidget(m_drill);
    row->addWidget(m_live);
    row->addGrowing(m_words, leastWordsWidth);
    row->addWidget(m_start);
    connect(m_live, &QRadioButton::toggled, this, [this](bool isLive) {
        if (isLive)
            ask(); // who rings may be another by now
    });
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT startWanted(m_live->isChecked() ? drill::TestKind::Live : drill::TestKind::Drill);
    });
    showState();
}

void TestLine::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    m_preview.reset();
    ask();
    showState();
}

void TestLine::setCalled(const TenantId &tenant, const QString &trouble)
{
    const bool isOtherTrouble = std::exchange(m_trouble, trouble) != trouble;
    if (tenant == m_called && !isOtherTrouble)
        return;
    m_called = tenant;
    m_preview.reset();
    ask();
    showState();
}

void TestLine::setRevision(std::int64_t live)
{
    if (std::exchange(m_revision, live) != live)
        ask();
}

void TestLine::setNow(Instant now)
{
    constexpr std::int64_t minute = 60'000;
    if (std::exchange(m_now, now).milliseconds / minute != now.milliseconds / minute)
        ask();
}

void TestLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void TestLine::ask()
{
    if (!m_relay || m_called.isEmpty() || !isVisible())
        return;
    client::TestCallRequest request;
    request.tenant = m_called;
    request.live = true;
    m_relay->previewLiveTest(request,
                             [line = QPointer(this), relay = m_relay, called = m_called](const auto &answer) {
                                 if (!line || relay != line->m_relay || called != line->m_called)
                                     return;
                                 line->m_preview = answer.value;
                                 line->m_isUnknown = !answer;
                                 line->showState();
                             });
}

QString TestLine::liveWords() const
{
    if (m_called.isEmpty() && !m_trouble.isEmpty())
        return m_trouble;
    if (m_called.isEmpty())
        return tr("Only a number of the live plan can be called.");
    if (m_isUnknown)
        return tr("what it would ring and cost is not known now");
    if (!m_preview)
        return tr("really rings phones, and costs what calls cost");
    if (!m_preview->whyNot.empty())
        return tr("not possible now: %1").arg(format::relayWords(m_preview->whyNot));
    const int minutes = drill::costlyMinutes(*m_preview);
    if (m_preview->phones.empty())
        return tr("a real call that rings nobody at this hour, costs about %n minute(s)", nullptr, minutes);
    return tr("really rings %1, costs about %n minute(s)", nullptr, minutes)
        .arg(listed(drill::rungNames(*m_preview)));
}

void TestLine::showState()
{
    m_words->setText(liveWords());
    m_live->setAccessibleDescription(m_words->text());
    m_start->setEnabled(m_relay && !m_called.isEmpty());
}

} // namespace ringdown::simulator
