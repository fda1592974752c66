// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/CommandPalette.h"

#include "ui/shell/Icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::shell {
namespace {

constexpr int indexRole = Qt::UserRole;

bool hasLettersInOrder(const QString &typed, const QString &words)
{
    qsizetype from = 0;
    for (const QChar letter : typed) {
        from = words.indexOf(letter, from, Qt::CaseInsensitive) + 1;
        if (from == 0)
            return false;
    }
    return true;
}

QString plainWords(const ActionRegistry::Entry &entry)
{
    return QString(entry.spec.words).remove(QLatin1Char('&'));
}

QString lineFor(const ActionRegistry::Entry &entry)
{
    if (!entry.reason.isEmpty())
        return CommandPalette::tr("%1 – not now: %2").arg(plainWords(entry), entry.reason);
    const QString keys = entry.spec.keys.toString(QKeySequence::NativeText);
    return keys.isEmpty() ? plainWords(entry)
                          : CommandPalette::tr("%1   (%2)", "deed and its keys").arg(plainWords(entry), keys);
}

} // namespace

int matchRank(const QString &typed, const QString &words)
{
    if (typed.isEmpty())
        return 1;
    if (words.startsWith(typed, Qt::CaseInsensitive))
        return 4;
    const qsizetype inside = words.indexOf(typed, 0, Qt::CaseInsensitive);
    if (inside > 0 && !words[inside - 1].isLetterOrNumber())
        return 3;
    return hasLettersInOrder(typed, words) ? 2 : 0;
}

CommandPalette::CommandPalette(const ActionRegistry &registry, QWidget *window)
    : QFrame(window)
    , m_registry(registry)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("card"));
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Search or run"));
    m_list->setAccessibleName(tr("Deeds"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    resize(qMin(620, window->width() - 80), 360);
    move((window->width() - width()) / 2, 90);
    m_field->clear();
    fill();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fill()
{
    struct Hit {
        int rank;
        std::size_t index;
    };
    std::vector<Hit> hits;
    const auto &entries = m_registry.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (const int rank = matchRank(m_field->text().trimmed(), plainWords(entries[i])); rank > 0)
            hits.push_back({rank, i});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank > b.rank; });
    m_list->clear();
    for (const Hit &hit : hits) {
        const ActionRegistry::Entry &entry = entries[hit.index];
        auto *item = new QListWidgetItem(glyphIcon(entry.spec.glyph.value_or(format::Glyph::ChevronRight)),
                                         lineFor(entry), m_list);
        item->setData(indexRole, static_cast<int>(hit.index));
        item->setSizeHint({100, 32});
        if (!entry.reason.isEmpty())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction *action = m_registry.entries()[static_cast<std::size_t>(item->data(indexRole).toInt())].action;
    hide();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            parentWidget()->setFocus();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ringdown::shell
