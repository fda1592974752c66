// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RepeatFields.h"

#include "ui/routing/routes/StepFields.h"
#include "ui/shell/Caption.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/WrapRow.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

constexpr int longestPause = 24 * 60; ///< minutes
constexpr int usualPause = 15;

} // namespace

RepeatFields::RepeatFields(QWidget *parent)
    : QFrame(parent)
    , m_again(new QCheckBox(tr("Send it again while nobody claims the call")))
    , m_how(new QWidget)
    , m_minutes(new shell::NumberField)
    , m_tries(new shell::NumberField)
    , m_sum(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_callBack(new QCheckBox(tr("Put calls back through to the caller")))
{
    build();
    wire();
}

void RepeatFields::build()
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("Afterwards"));
    column->addWidget(title);
    column->addWidget(m_again);
    m_minutes->setRange(1, longestPause);
    m_minutes->setSuffix(tr(" min", "minutes"));
    m_tries->setRange(2, 10);
    auto *row = new shell::WrapRow(m_how);
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(labelled(tr("Again after"), m_minutes));
    row->addWidget(labelled(tr("Sendings in all"), m_tries));
    column->addWidget(m_how);
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    column->addWidget(m_callBack);
    auto *dialled = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    dialled->setWordWrap(true);
    dialled->setText(
        tr("Whoever gets the text calls the business number, and the caller sees that number. Only with this "
           "is a number dialled that a caller gave."));
    column->addWidget(dialled);
}

void RepeatFields::wire()
{
    connect(m_again, &QCheckBox::clicked, this, &RepeatFields::setRepeated);
    connect(m_callBack, &QCheckBox::clicked, this, &RepeatFields::setCallBack);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        Q_EMIT edited(
            tr("send the text “%1” again after %n minute(s)", nullptr, minutes).arg(m_name),
            [minutes](plan::TextTemplate &text) { text.repeatMinutes = minutes; },
            QStringLiteral("text/repeatMinutes/") + m_name);
    });
    connect(m_tries, &QSpinBox::valueChanged, this, [this](int tries) {
        Q_EMIT edited(
            tr("send the text “%1” %n time(s) in all", nullptr, tries).arg(m_name),
            [tries](plan::TextTemplate &text) { text.tries = tries; },
            QStringLiteral("text/tries/") + m_name);
    });
    connect(m_minutes, &QSpinBox::editingFinished, this, &RepeatFields::editEnded);
    connect(m_tries, &QSpinBox::editingFinished, this, &RepeatFields::editEnded);
}

void RepeatFields::setRepeated(bool isRepeated)
{
    const QString words = isRepeated ? tr("send the text “%1” again until somebody claims the call")
                                     : tr("send the text “%1” once");
    Q_EMIT edited(words.arg(m_name),
                  [isRepeated](plan::TextTemplate &text) {
                      if (isRepeated) {
                          text.repeatMinutes = usualPause;
                      } else {
                          text.repeatMinutes.reset();
                          text.tries = plan::TextTemplate().tries;
                      }
                  },
                  {});
}

void RepeatFields::setCallBack(bool arePutThrough)
{
    const QString words = arePutThrough ? tr("put receivers of the text “%1” through to the caller")
                                        : tr("do not put receivers of the text “%1” through");
    Q_EMIT edited(words.arg(m_name),
                  [arePutThrough](plan::TextTemplate &text) { text.callBack = arePutThrough; }, {});
}

void RepeatFields::showText(const TextId &id, const plan::TextTemplate &text)
{
    const QSignalBlocker quietMinutes(m_minutes);
    const QSignalBlocker quietTries(m_tries);
    m_name = QString::fromStdString(id.value);
    m_again->setChecked(text.repeatMinutes.has_value());
    m_how->setVisible(text.repeatMinutes.has_value());
    if (text.repeatMinutes)
        m_minutes->setValue(*text.repeatMinutes);
    m_tries->setValue(text.tries);
    m_callBack->setChecked(text.callBack);
    m_sum->setText(
        text.repeatMinutes
            ? tr("Each time the people of the next tier are told as well. A reply of 1, a call back or "
                 "a click on Claim ends it.")
            : tr("It is sent once."));
}

bool RepeatFields::focusPart(const std::string &part)
{
    if (part != "repeatMinutes" && part != "tries" && part != "callBack")
        return false;
    QWidget *field = part == "tries" ? m_tries : m_minutes;
    if (part == "callBack")
        field = m_callBack;
    else if (m_how->isHidden())
        field = m_again;
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ringdown::routing_ui
