// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/HelpSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {

HelpSheet::HelpSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_words(new shell::Caption(shell::TextSize::Normal))
    , m_greyTitle(new shell::Caption(shell::TextSize::Strong))
    , m_greyWords(new shell::Caption(shell::TextSize::Normal))
{
    panel()->setAccessibleName(tr("Help"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(4);
    column->addWidget(m_greyTitle);
    column->addWidget(m_greyWords);
    column->addStretch(1);
    m_greyTitle->setText(tr("What is grey here now, and why"));
    for (shell::Caption *words : {m_words, m_greyWords}) {
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *foot = new QHBoxLayout;
    auto *keys = new QPushButton(tr("All shortcuts"));
    auto *done = new QPushButton(tr("Close"));
    done->setProperty("primary", true);
    foot->addWidget(keys);
    foot->addStretch(1);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(done, &QPushButton::clicked, this, &Sheet::close);
    connect(keys, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT keysWanted();
    });
}

void HelpSheet::begin(const QString &title, const QStringList &paragraphs, const QStringList &greyed)
{
    m_greyTitle->setVisible(!greyed.isEmpty());
    m_greyWords->setVisible(!greyed.isEmpty());
    m_greyWords->setText(greyed.join(QLatin1Char('\n')));
    m_title->setText(title);
    m_words->setText(paragraphs.join(QStringLiteral("\n\n")));
    open();
    panel()->findChild<QPushButton *>()->setFocus(Qt::PopupFocusReason);
}

QSize HelpSheet::wantedSize() const
{
    constexpr QSize plain{560, 420};
    constexpr QSize withReasons{560, 500};
    return m_greyWords->isHidden() ? plain : withReasons;
}

} // namespace ringdown::window
