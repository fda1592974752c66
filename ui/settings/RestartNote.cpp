// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/RestartNote.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ringdown::settings {

RestartNote::RestartNote()
    : m_words(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_restart(new QPushButton(tr("Restart now")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_restart, 0, Qt::AlignTop);
    m_restart->setToolTip(
        tr("The console ends and begins again on this page. The draft is kept; an account that was "
           "given for this run only is not."));
    m_restart->hide();
    connect(m_restart, &QPushButton::clicked, this, &RestartNote::restartWanted);
}

void RestartNote::tell(const QString &words, Choice choice)
{
    m_words->setText(words);
    m_words->setTone(choice == Choice::Pending ? format::Tone::Care : format::Tone::Neutral);
    m_restart->setVisible(choice == Choice::Pending);
}

void RestartNote::refuse(const QString &problem)
{
    m_words->setText(problem);
    m_words->setTone(format::Tone::Bad);
    m_restart->hide();
}

} // namespace ringdown::settings
