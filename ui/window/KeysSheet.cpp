// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/KeysSheet.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EnterKeys.h"
#include "ui/shell/FixedKeys.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace ringdown::window {
namespace {

struct KeyLine {
    QString words;
    QString keys; ///< "" for a heading
};

QString wordsOf(const shell::ActionRegistry::Entry &entry)
{
    return QString(entry.spec.words).remove(QLatin1Char('&'));
}

QString keysOf(const shell::ActionRegistry::Entry &entry)
{
    const QString name = shell::keysText(entry.spec.keys);
    return entry.spec.scope == shell::KeyScope::Table ? KeysSheet::tr("%1 in a table").arg(name) : name;
}

/// What can be changed in Settings, then what belongs to single places.
std::vector<KeyLine> keyLines(const shell::ActionRegistry &registry)
{
    std::vector<KeyLine> lines;
    for (const auto &entry : registry.entries()) {
        if (!entry.spec.keys.isEmpty())
            lines.push_back({wordsOf(entry), keysOf(entry)});
    }
    QString where;
    for (const shell::FixedKeys &fixed : shell::fixedKeys()) {
        if (std::exchange(where, fixed.where) != fixed.where)
            lines.push_back({KeysSheet::tr("In %1", "a place").arg(fixed.where), {}});
        lines.push_back({fixed.words, shell::keysText(fixed.keys)});
    }
    return lines;
}

QWidget *keyList(const shell::ActionRegistry &registry)
{
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("scrolled"));
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(7);
    int row = 0;
    for (const KeyLine &line : keyLines(registry)) {
        const bool isHeading = line.keys.isEmpty();
        auto *words = new shell::Caption(isHeading ? shell::TextSize::Strong : shell::TextSize::Normal);
        words->setText(line.words);
        words->setContentsMargins(0, isHeading ? 10 : 0, 0, 0);
        auto *keys = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
        keys->setText(line.keys);
        grid->addWidget(words, row, 0);
        grid->addWidget(keys, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return list;
}

} // namespace

QString keysText(const shell::ActionRegistry &registry)
{
    constexpr int keysColumn = 28;
    QString text;
    for (const KeyLine &line : keyLines(registry)) {
        if (line.keys.isEmpty())
            text += QLatin1Char('\n') + line.words + QLatin1Char('\n');
        else
            text += line.keys.leftJustified(keysColumn) + line.words + QLatin1Char('\n');
    }
    return text;
}

KeysSheet::KeysSheet(const shell::ActionRegistry &registry, QWidget *window)
    : Sheet(window)
    , m_registry(registry)
    , m_scroll(new QScrollArea)
{
    panel()->setAccessibleName(tr("Keyboard and version"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Keyboard"));
    auto *version = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    version->setText(
        tr("Ringdown %1, free software under the GNU GPL 3 or later.").arg(QStringLiteral(RINGDOWN_VERSION)));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Shortcuts"));
    auto *copy = new QPushButton(tr("Copy as text"));
    copy->setToolTip(tr("To print it, or to pin it to a wall"));
    auto *done = new QPushButton(tr("Close"));
    connect(copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyWanted(keysText(m_registry), tr("Shortcuts copied.")); });
    connect(done, &QPushButton::clicked, this, &Sheet::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(done);
    column->addWidget(title);
    column->addWidget(version);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
}

void KeysSheet::begin()
{
    m_scroll->setWidget(keyList(m_registry));
    open();
    m_scroll->setFocus(Qt::PopupFocusReason);
}

} // namespace ringdown::window
