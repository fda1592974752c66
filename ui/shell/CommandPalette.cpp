// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/CommandPalette.h"

#include "ui/shell/Caption.h"
#include "ui/shell/EnterKeys.h"
#include "ui/shell/MenuWords.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PaletteModel.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace ringdown::shell {
namespace {

using namespace std::chrono_literals;

constexpr auto pauseBeforeCalls = 150ms;
constexpr qsizetype fewestLetters = 3; ///< with fewer every call would do

PaletteOffer offerOf(const ActionRegistry::Entry &entry)
{
    PaletteOffer offer;
    offer.id = entry.spec.id;
    offer.words = saidOf(entry.action->text());
    offer.where = menuWords(entry.spec.menu).remove(QLatin1Char('&'));
    offer.keys = keysText(entry.spec.keys);
    offer.reason = entry.reason;
    offer.glyph = entry.spec.glyph.value_or(format::Glyph::ChevronRight);
    offer.run = [action = entry.action] { action->trigger(); };
    return offer;
}

} // namespace

CommandPalette::CommandPalette(const ActionRegistry &registry, QWidget *window)
    : QFrame(window)
    , m_registry(registry)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new Caption(TextSize::Normal, format::Tone::Neutral))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("card"));
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setMargin(8);
    m_field->setPlaceholderText(tr("What do you want to do? (> actions, # numbers, @ contacts, / settings)"));
    m_field->setAccessibleName(tr("Search or run"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setObjectName(QStringLiteral("palette"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Deeds"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeCalls);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(m_pause, &QTimer::timeout, this, &CommandPalette::askCalls);
    hide();
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    if (QWidget *focused = QApplication::focusWidget(); !isAncestorOf(focused))
        m_before = focused;
    resize(qMin(680, window->width() - 80), 380);
    move((window->width() - width()) / 2, 90);
    m_field->clear();
    m_model->setOffers(everything());
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

std::vector<PaletteOffer> CommandPalette::everything() const
{
    std::vector<PaletteOffer> all;
    for (const ActionRegistry::Entry &entry : m_registry.entries())
        all.push_back(offerOf(entry));
    std::vector<PaletteOffer> others = m_offers ? m_offers() : std::vector<PaletteOffer>();
    all.insert(all.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return all;
}

void CommandPalette::search()
{
    m_model->search(m_field->text().trimmed());
    m_callSearch = typedForCalls().isEmpty() ? CallSearch::None : CallSearch::UnderWay;
    choose(0);
    tellNothing();
    m_list->scrollToTop();
    m_pause->start();
}

QString CommandPalette::typedForCalls() const
{
    const QString typed = m_field->text().trimmed();
    const bool isOfAnotherKind = !typed.isEmpty() && QStringLiteral(">#@/").contains(typed[0]);
    return !m_askCalls || isOfAnotherKind || typed.size() < fewestLetters ? QString() : typed;
}

void CommandPalette::askCalls()
{
    const QString typed = typedForCalls();
    if (!isVisible() || typed.isEmpty())
        return;
    m_askCalls(typed, [palette = QPointer(this), asked = m_field->text()](const FoundCalls &found) {
        if (palette && palette->isVisible() && palette->m_field->text() == asked)
            palette->takeCalls(found);
    });
}

void CommandPalette::takeCalls(const FoundCalls &found)
{
    m_callSearch = found ? CallSearch::Done : CallSearch::Failed;
    if (found)
        showCalls(*found);
    else
        tellNothing();
}

/// A call that is current stays so while the log answers again.
void CommandPalette::showCalls(const std::vector<PaletteOffer> &calls)
{
    const QString chosen = m_list->currentIndex().data(PaletteModel::IdRole).toString();
    const bool wasChosen = m_list->currentIndex().isValid();
    m_model->setCalls(calls);
    const int row = wasChosen ? m_model->rowOf(chosen) : -1;
    choose(row < 0 ? qMax(0, m_list->currentIndex().row()) : row);
    tellNothing();
}

/// The view itself passes over what is not enabled, and the keys would stop there.
void CommandPalette::choose(int row)
{
    m_list->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

QString CommandPalette::nothingWords() const
{
    if (m_callSearch == CallSearch::UnderWay)
        return tr("Looking for calls…");
    QString typed = m_field->text().trimmed();
    if (!typed.isEmpty() && QStringLiteral(">#@/").contains(typed[0]))
        typed = typed.mid(1).trimmed();
    if (typed.isEmpty())
        return tr("There is nothing of this kind.");
    return m_callSearch == CallSearch::Failed
               ? tr("Nothing here is called “%1”, and calls could not be looked for.").arg(typed)
               : tr("Nothing here is called “%1”.").arg(typed);
}

/// A sentence in the place of the list.
void CommandPalette::tellNothing()
{
    const bool isNothing = m_model->rowCount() == 0;
    if (isNothing)
        m_nothing->setText(nothingWords());
    m_list->setVisible(!isNothing);
    m_nothing->setVisible(isNothing);
}

/// To whoever had the keys before.
void CommandPalette::leave()
{
    hide();
    const bool isThere =
        m_before && m_before->window() == window() && m_before->isVisible() && m_before->isEnabled();
    (isThere ? m_before.data() : parentWidget())->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::run(int row)
{
    // Left first: what it opens takes the focus.
    const bool isPossible = m_model->index(row, 0).flags().testFlag(Qt::ItemIsEnabled);
    if (!isPossible)
        return;
    leave();
    m_model->run(row);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            if (m_model->rowCount() > 0)
                choose(qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ringdown::shell
