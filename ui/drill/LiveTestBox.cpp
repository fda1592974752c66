// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/LiveTestBox.h"

#include "ui/format/Durations.h"
#include "ui/format/FailureWords.h"
#include "ui/format/NumberWords.h"
#include "ui/shell/Caption.h"

#include <QVBoxLayout>

namespace ringdown::drill {
namespace {

constexpr int secondsPerMinute = 60;
constexpr int sidesOfACall = 2; ///< the calling one costs too

int costlyMinutes(const client::LiveTestPreview &preview)
{
    return sidesOfACall * (preview.seconds / secondsPerMinute + 1);
}

QString namesOf(const std::vector<client::LiveTestPreview::Phone> &phones)
{
    QStringList names;
    for (const auto &phone : phones) {
        const QString name = QString::fromStdString(phone.name);
        if (!names.contains(name))
            names += name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

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

void LiveTestBox::show(const client::LiveTestPreview &preview, const TenantId &tenant,
                       const format::PlanNames &names)
{
    m_preview = preview;
    m_isPossible = preview.whyNot.empty();
    if (!m_isPossible)
        return say(tr("No live test call can be made now."), QString::fromStdString(preview.whyNot));
    const auto number = [&](const std::string &e164) {
        return format::numberText(e164, names.region(tenant));
    };
    QStringList lines;
    for (const auto &phone : preview.phones)
        lines += tr("about %1: %2, %3")
                     .arg(format::clockText(std::chrono::seconds(phone.after)),
                          QString::fromStdString(phone.name), number(phone.phone));
    if (lines.isEmpty())
        lines += tr("At this hour the plan rings nobody.");
    lines += tr("It costs about %n minute(s) of calling. Texts of the plan are sent, marked as a test.",
                nullptr, costlyMinutes(preview));
    say(tr("%1 calls %2, and these phones really ring:").arg(number(preview.from), number(preview.to)),
        lines.join(QLatin1Char('\n')));
}

void LiveTestBox::showFailure(const client::ApiFailure &failure)
{
    m_isPossible = false;
    const auto words = format::failureWords(tr("It is not known which phones would ring."), failure);
    say(words.title, words.body);
}

QString LiveTestBox::question() const
{
    return m_preview.phones.empty()
               ? tr("The call is real, and at this hour no phone rings. Place it?")
               : tr("Real phones ring: %1. Place the call?").arg(namesOf(m_preview.phones));
}

} // namespace ringdown::drill
