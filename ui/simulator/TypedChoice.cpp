// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/TypedChoice.h"

#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStyle>

namespace ringdown::simulator {

TypedChoice::TypedChoice(const QString &name, int width)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    shell::fitToFont(*this, [this, width] { setMinimumWidth(shell::grown(width, font())); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    shell::nameChoice(*this, name);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    // Of what is longer than the field the beginning is seen, and all of it in the tip.
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString &words) {
        lineEdit()->setToolTip(words);
        if (!lineEdit()->hasFocus())
            lineEdit()->setCursorPosition(0);
    });
}

std::optional<std::string> TypedChoice::chosen() const
{
    const int row = findText(currentText());
    return row < 0 ? std::nullopt : std::optional(itemData(row).toString().toStdString());
}

void TypedChoice::choose(const QString &meaning, const QString &words)
{
    const int row = findData(meaning);
    if (row >= 0)
        setCurrentIndex(row);
    else
        setEditText(words);
}

void TypedChoice::showState(bool isGood)
{
    const QString state = isGood ? QString() : QStringLiteral("bad");
    if (property("state").toString() == state)
        return;
    setProperty("state", state); // not on the line inside, which has no edge of its own
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace ringdown::simulator
