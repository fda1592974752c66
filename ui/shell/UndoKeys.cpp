// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/UndoKeys.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

namespace ringdown::shell {
namespace {

struct OwnEdits {
    bool canUndo = false;
    bool canRedo = false;
};

/// Nothing for what is no text field.
std::optional<OwnEdits> ownEdits(const QObject *object)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(object))
        return OwnEdits{line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto *combo = qobject_cast<const QComboBox *>(object))
        return ownEdits(combo->lineEdit());
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(object))
        return ownEdits(spin->findChild<QLineEdit *>());
    const QTextDocument *document = nullptr;
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(object))
        document = plain->document();
    else if (const auto *text = qobject_cast<const QTextEdit *>(object))
        document = text->document();
    if (!document)
        return {};
    return OwnEdits{document->isUndoAvailable(), document->isRedoAvailable()};
}

} // namespace

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *keys = static_cast<QKeyEvent *>(event);
    const bool isUndo = keys->matches(QKeySequence::Undo);
    if (!isUndo && !keys->matches(QKeySequence::Redo))
        return false;
    const auto own = ownEdits(watched);
    if (!own || own->canUndo || (!isUndo && own->canRedo))
        return false;
    event->ignore();
    return true;
}

} // namespace ringdown::shell
