// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/CallerField.h"

#include "core/base/PhoneNumber.h"
#include "ui/format/NumberWords.h"
#include "ui/simulator/TypedChoice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ringdown::simulator {
namespace {

const QString ordinaryCaller = QStringLiteral("+12025550147");
const QString withheld = QStringLiteral("anonymous");
constexpr std::size_t mostEntries = 200; ///< of a directory in the list; every one can be typed

} // namespace

CallerField::CallerField()
    : m_box(new TypedChoice(tr("Caller"), 160))
    , m_learn(new QPushButton)
    , m_region(format::deskRegion())
{
    setFocusProxy(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_box, 1);
    row->addWidget(m_learn);
    m_learn->setProperty("quiet", true);
    m_learn->hide();
    connect(m_box, &QComboBox::editTextChanged, this, &CallerField::changed);
    connect(m_learn, &QPushButton::clicked, this, &CallerField::learn);
}

QWidget *CallerField::field() const
{
    return m_box;
}

void CallerField::offer(const plan::Tenant *called)
{
    m_region = called && !called->numbers.empty() ? called->numbers.front().region() : format::deskRegion();
    m_known.clear();
    const std::size_t count = called ? std::min(called->directory.size(), mostEntries) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const plan::DirectoryEntry &entry = called->directory[i];
        m_known.emplaceBack(entryWords(entry, m_region), QString::fromStdString(entry.phone.e164()));
    }
    fill();
}

void CallerField::setOwn(const QString &number)
{
    m_own = PhoneNumber::fromE164(number.toStdString()) ? number : QString();
    fill();
}

/// Whom a line meant that stood there, the same line means again, in its new words.
void CallerField::fill()
{
    const QSignalBlocker quiet(m_box);
    const QString typed = m_box->currentText();
    const auto meant = m_box->chosen();
    m_read.reset();
    const auto words = [this](const QString &number) {
        return format::numberText(number.toStdString(), m_region);
    };
    m_box->clear();
    if (!m_own.isEmpty())
        m_box->addItem(tr("My number, %1").arg(words(m_own)), m_own);
    m_box->addItem(words(ordinaryCaller), ordinaryCaller);
    m_box->addItem(tr("Anonymous"), withheld);
    for (const auto &[line, number] : m_known)
        m_box->addItem(line, number);
    m_box->choose(meant ? QString::fromStdString(*meant) : QString(), typed);
}

void CallerField::chooseFirst()
{
    m_read.reset();
    m_box->setCurrentIndex(0);
}

void CallerField::choose(const std::string &caller)
{
    m_read.reset();
    m_box->choose(caller.empty() ? withheld : QString::fromStdString(caller),
                  format::numberText(caller, m_region));
}

TypedNumber CallerField::caller(const plan::Tenant *called) const
{
    const QString text = m_box->currentText();
    if (!m_read || m_read->first != text) {
        const auto chosen = m_box->chosen();
        m_read.emplace(text, chosen ? TypedNumber{chosen, {}} : readCaller(text, called));
    }
    return m_read->second;
}

/// A number that somebody wrote can be one's own; those of the lines are somebody's already.
void CallerField::show(const TypedNumber &caller)
{
    m_box->showState(caller.trouble.isEmpty());
    m_shown = caller.number && *caller.number != withheld.toStdString()
                  ? QString::fromStdString(*caller.number)
                  : QString();
    const bool isOwn = !m_own.isEmpty() && m_shown == m_own;
    m_learn->setText(isOwn ? tr("Forget my number") : tr("This is my number"));
    m_learn->setToolTip(isOwn ? tr("It is no longer offered here, on this desk.")
                              : tr("It is kept on this desk, and stands here when the simulator opens."));
    m_learn->setVisible(isOwn || (!m_shown.isEmpty() && !m_box->chosen()));
}

void CallerField::learn()
{
    const QString number = m_shown;
    m_own = m_own == number ? QString() : number;
    {
        const QSignalBlocker quiet(m_box);
        fill();
        choose(number.toStdString());
    }
    Q_EMIT ownChanged(m_own);
    Q_EMIT changed();
}

} // namespace ringdown::simulator
