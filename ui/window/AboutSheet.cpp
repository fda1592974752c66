// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/AboutSheet.h"

#include "ui/shell/Caption.h"
#include "ui/window/UsedPart.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::window {
namespace {

QString versionWords()
{
    return AboutSheet::tr("Version %1").arg(QStringLiteral(RINGDOWN_VERSION));
}

QString licenceWords()
{
    return AboutSheet::tr("Free software under the GNU General Public License, version 3 or later: you may "
                          "use it, study it, change it and pass it on. Whoever passes it on gives its source "
                          "too. It comes without any warranty.");
}

QWidget *partList()
{
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("scrolled"));
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const UsedPart &part : usedParts()) {
        auto *name = new shell::Caption(shell::TextSize::Normal);
        auto *use = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
        auto *licence = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
        name->setText(part.name);
        use->setText(part.use);
        use->setWordWrap(true);
        licence->setText(part.licence);
        grid->addWidget(name, row, 0);
        grid->addWidget(use, row, 1);
        grid->addWidget(licence, row, 2);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return list;
}

QString asText()
{
    constexpr int nameColumn = 24;
    constexpr int licenceColumn = 20;
    QString text =
        QStringLiteral("Ringdown %1\n%2\n\n").arg(QStringLiteral(RINGDOWN_VERSION), licenceWords());
    for (const UsedPart &part : usedParts())
        text += part.name.leftJustified(nameColumn) + part.licence.leftJustified(licenceColumn) + part.use +
                QLatin1Char('\n');
    return text;
}

} // namespace

AboutSheet::AboutSheet(QWidget *window)
    : Sheet(window)
    , m_scroll(new QScrollArea)
{
    panel()->setAccessibleName(tr("About Ringdown"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    const auto add = [column](shell::TextSize size, const QString &words) {
        auto *caption = new shell::Caption(size);
        caption->setText(words);
        caption->setWordWrap(true);
        column->addWidget(caption);
        return caption;
    };
    add(shell::TextSize::Title, tr("Ringdown"));
    add(shell::TextSize::Normal, versionWords());
    add(shell::TextSize::Normal, licenceWords());
    add(shell::TextSize::Strong, tr("What it is made of"))->setContentsMargins(0, 8, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("What it is made of"));
    column->addWidget(m_scroll, 1);
    auto *copy = new QPushButton(tr("Copy as text"));
    auto *done = new QPushButton(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(asText(), tr("Copied.")); });
    connect(done, &QPushButton::clicked, this, &Sheet::close);
}

void AboutSheet::begin()
{
    m_scroll->setWidget(partList()); // the typeface may be another one by now
    open();
    m_scroll->setFocus(Qt::PopupFocusReason);
}

} // namespace ringdown::window
