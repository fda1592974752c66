// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/LiveTestBox.h"

#include "ui/format/Durations.h"
#include "ui/format/EngineWords.h"
#include "ui/format/FailureWords.h"
#include "ui/format/NumberWords.h"
#include "ui/shell/Caption.h"

#include <QVBoxLayout>

namespace ringdown::drill {
namespace {

constexpr int secondsPerMinute = 60;
constexpr int sidesOfACall = 2; ///< the calling one costs too

} // namespace

int costlyMinutes(const client::LiveTestPreview &preview)
{
    return sidesOfACall * (preview.seconds / secondsPerMinute + 1);
}

QStringList rungNames(const client::LiveTestPreview &preview)
{
    QStringList names;
    for (const auto &phone : preview.phones) {
        const QString name = QString::fromStdString(phone.name);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

LiveTestBox::LiveTestBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new shell::Caption(shell::TextSize::Normal))
    , m_lines(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title->setWordWrap(true);
    m_lines->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addStretch(1);
}

void LiveTestBox::say(const QString &title, const QString &lines)
{
    m_title->setText(title);
    m_lines->setText(lines);
}

void LiveTestBox::showAsking()
{
    m_isPossible = false;
    say(tr("Asking the relay which phones would ring…"), {});
}

QString LiveTestBox::numberText(const std::string &e164) const
{
    return format::numberText(e164, m_region);
}

QString LiveTestBox::costs() const
{
    const int minutes = costlyMinutes(m_preview);
    if (m_rings == Rings::OnePhone)
        return tr("It costs about %n minute(s) of calling. Nobody else is rung, and nothing is texted.",
                  nullptr, minutes);
    return tr("It costs about %n minute(s) of calling. Texts of the plan are sent, marked as a test.",
              nullptr, minutes);
}

void LiveTestBox::show(const client::LiveTestPreview &preview, Rings rings, const TenantId &tenant,
                       const format::PlanNames &names)
{
    m_preview = preview;
    m_rings = rings;
    m_region = names.region(tenant);
    m_isPossible = preview.whyNot.empty();
    if (!m_isPossible)
        return say(tr("No live test call can be made now."), format::relayWords(preview.whyNot));
    QStringList lines;
    for (const auto &phone : preview.phones)
        lines += tr("about %1: %2, %3")
                     .arg(format::clockText(std::chrono::seconds(phone.after)),
                          QString::fromStdString(phone.name), numberText(phone.phone));
    if (lines.isEmpty())
        lines += tr("At this hour the plan rings nobody.");
    lines += costs();
    const QString title = rings == Rings::OnePhone ? tr("%1 calls %2, and this phone alone really rings:")
                                                   : tr("%1 calls %2, and these phones really ring:");
    say(title.arg(numberText(preview.from), numberText(preview.to)), lines.join(QLatin1Char('\n')));
}

void LiveTestBox::showFailure(const client::ApiFailure &failure)
{
    m_isPossible = false;
    const auto words = format::failureWords(tr("It is not known which phones would ring."), failure);
    say(words.title, words.body);
}

QString LiveTestBox::question() const
{
    if (m_preview.phones.empty())
        return tr("The call is real, and at this hour no phone rings. Place it?");
    const auto &first = m_preview.phones.front();
    if (m_rings == Rings::OnePhone)
        return tr("The phone of %1 really rings: %2. Place the call?", "contact, number")
            .arg(QString::fromStdString(first.name), numberText(first.phone));
    return tr("Real phones ring: %1. Place the call?").arg(rungNames(m_preview).join(QStringLiteral(", ")));
}

} // namespace ringdown::drill
