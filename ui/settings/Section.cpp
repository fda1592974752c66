// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/Section.h"

#include "ui/settings/RestartNote.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/Room.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::settings {
namespace {

constexpr int controlWidth = 280;

QWidget *wordsOf(const QString &name, const QString &meaning, QWidget *control)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *label = new shell::Caption(shell::TextSize::Normal);
    label->setText(name);
    label->setBuddy(control);
    label->setWordWrap(true);
    column->addWidget(label);
    if (!meaning.isEmpty()) {
        auto *small = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
        small->setText(meaning);
        small->setWordWrap(true);
        column->addWidget(small);
    }
    return words;
}

} // namespace

Section::Section(const QString &title, shell::PreferenceBook &book)
    : m_book(book)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_column->setContentsMargins(20, 14, 20, 16);
    m_column->setSpacing(12);
    auto *heading = new shell::Caption(shell::TextSize::Heading);
    heading->setText(title);
    m_column->addWidget(heading);
}

void Section::show() {}

void Section::addRow(const QString &name, const QString &meaning, QWidget *control,
                     const QStringList &choices)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(wordsOf(name, meaning, control), 1);
    auto *room = new QWidget;
    if (control->layout()) { // several fields, none of which is to be cut
        room->setMinimumWidth(controlWidth);
    } else {
        m_rooms.emplace_back(room, control);
        // Once the control has its new size.
        shell::fitToFont(
            *control, [this] { QMetaObject::invokeMethod(this, &Section::giveRoom, Qt::QueuedConnection); });
    }
    auto *inRoom = new QVBoxLayout(room);
    inRoom->setContentsMargins(0, 0, 0, 0);
    inRoom->addWidget(control);
    if (auto *number = qobject_cast<shell::NumberField *>(control))
        inRoom->addWidget(number->note());
    row->addWidget(room, 0, Qt::AlignTop);
    control->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    control->setAccessibleDescription(meaning);
    m_column->addWidget(line);
    const QString plain = QString(name).remove(QLatin1Char('&'));
    QStringList words = {plain, meaning};
    words.append(choices);
    m_rows.push_back({line, words.join(QLatin1Char(' ')), plain});
}

/// Controls stand beneath each other and are as wide, with larger words as wide as the widest needs.
void Section::giveRoom()
{
    int wanted = controlWidth;
    for (const auto &[room, control] : m_rooms)
        wanted = qMax(wanted, control->sizeHint().expandedTo(control->minimumSize()).width());
    for (const auto &[room, control] : m_rooms)
        room->setFixedWidth(qMin(wanted, shell::grown(controlWidth, control->font())));
}

std::vector<SettingName> Section::names() const
{
    std::vector<SettingName> names;
    for (const Row &row : m_rows) {
        if (!row.name.isEmpty())
            names.push_back({row.name, row.words});
    }
    return names;
}

void Section::addWide(QWidget *control, const QString &words)
{
    m_column->addWidget(control);
    m_rows.push_back({control, words});
}

shell::Caption *Section::addNote(const QString &words)
{
    auto *note = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    note->setText(words);
    note->setWordWrap(true);
    addWide(note, words);
    return note;
}

RestartNote *Section::addRestartNote(const QString &words)
{
    auto *note = new RestartNote;
    connect(note, &RestartNote::restartWanted, this, &Section::restartWanted);
    addWide(note, words);
    return note;
}

QComboBox *Section::addChoice(const QString &name, const QString &meaning, const QStringList &choices)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    addRow(name, meaning, box, choices);
    return box;
}

void Section::search(const QString &words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto speaksOf = [&](const QString &text) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    bool hasAny = false;
    for (const Row &row : m_rows) {
        const bool isFound = speaksOf(m_title + QLatin1Char(' ') + row.words);
        row.widget->setVisible(isFound);
        hasAny = hasAny || isFound;
    }
    setVisible(hasAny);
}

} // namespace ringdown::settings
