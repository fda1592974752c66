// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/ContactAnswers.h"

#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/Room.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ringdown::drill {
namespace {

constexpr int usualSeconds = 8;

const std::pair<routing::Reply, const char *> replies[] = {
    {routing::Reply::NoAnswer, QT_TRANSLATE_NOOP("ringdown::drill::ContactAnswers", "does not answer")},
    {routing::Reply::Answers, QT_TRANSLATE_NOOP("ringdown::drill::ContactAnswers", "answers")},
    {routing::Reply::Declines,
     QT_TRANSLATE_NOOP("ringdown::drill::ContactAnswers", "picks up, does not accept")},
    {routing::Reply::Busy, QT_TRANSLATE_NOOP("ringdown::drill::ContactAnswers", "is busy")},
    {routing::Reply::Off, QT_TRANSLATE_NOOP("ringdown::drill::ContactAnswers", "has the phone off")},
    {routing::Reply::Voicemail,
     QT_TRANSLATE_NOOP("ringdown::drill::ContactAnswers", "goes to the carrier’s voicemail")},
};

std::string wordFor(const routing::PhoneScript &script)
{
    switch (script.reply) {
    case routing::Reply::Answers:
        return "@" + std::to_string(script.afterSeconds);
    case routing::Reply::Busy:
        return "=busy";
    case routing::Reply::Off:
        return "=off";
    case routing::Reply::Declines:
        return "=decline";
    case routing::Reply::Voicemail:
        return "=voicemail";
    case routing::Reply::NoAnswer:
        return {};
    }
    return {};
}

} // namespace

std::string answersText(const Answers &answers)
{
    std::string text;
    for (const auto &[contact, script] : answers) {
        const std::string word = wordFor(script);
        if (!word.empty())
            text += (text.empty() ? "" : ",") + contact.value + word;
    }
    return text;
}

ContactAnswers::ContactAnswers(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void ContactAnswers::show(const plan::Tenant &tenant)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    for (const plan::Contact &contact : tenant.contacts)
        add(contact);
}

void ContactAnswers::add(const plan::Contact &contact)
{
    const QString name = QString::fromStdString(contact.name);
    auto *label = new QLabel(shell::withoutMarks(name));
    auto *reply = new QComboBox;
    for (const auto &[value, words] : replies)
        reply->addItem(tr(words), static_cast<int>(value));
    label->setBuddy(reply);
    reply->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reply->setMinimumContentsLength(12);
    reply->setAccessibleName(tr("What %1’s phone does").arg(name));
    auto *after = new shell::NumberField;
    after->setRange(1, 120);
    after->setValue(usualSeconds);
    after->setPrefix(tr("after ", "before a number of seconds"));
    after->setSuffix(tr(" s", "behind a number of seconds"));
    after->setAccessibleName(tr("Seconds until %1 answers").arg(name));
    after->setButtonSymbols(QAbstractSpinBox::NoButtons);
    shell::fitToFont(*after, [after] { after->setFixedWidth(shell::grown(116, after->font())); });
    after->hide();
    const int row = 2 * static_cast<int>(m_rows.size()); // beneath each its note
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(reply, row, 1);
    m_grid->addWidget(after, row, 2);
    m_grid->addWidget(after->note(), row + 1, 0, 1, 3);
    connect(reply, &QComboBox::currentIndexChanged, after, [this, reply, after] {
        after->forget();
        after->setVisible(reply->currentData().toInt() == static_cast<int>(routing::Reply::Answers));
        Q_EMIT changed();
    });
    connect(after, &QSpinBox::valueChanged, this, &ContactAnswers::changed);
    m_rows.push_back({contact.id, reply, after});
}

void ContactAnswers::setAnswers(const Answers &answers)
{
    {
        const QSignalBlocker quiet(this);
        for (const Row &row : m_rows) {
            const auto known = answers.find(row.contact);
            const routing::PhoneScript script =
                known == answers.end() ? routing::PhoneScript{routing::Reply::NoAnswer, usualSeconds}
                                       : known->second;
            row.reply->setCurrentIndex(row.reply->findData(static_cast<int>(script.reply)));
            row.after->setValue(script.afterSeconds);
            row.after->forget();
        }
    }
    Q_EMIT changed();
}

Answers ContactAnswers::answers() const
{
    Answers found;
    for (const Row &row : m_rows) {
        const auto reply = static_cast<routing::Reply>(row.reply->currentData().toInt());
        if (reply != routing::Reply::NoAnswer)
            found[row.contact] = {reply, row.after->value()};
    }
    return found;
}

} // namespace ringdown::drill
