// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Sheet.h"

#include "ui/shell/Room.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace ringdown::shell {
namespace {

QScrollArea &frameAround(const QFrame &panel)
{
    return *qobject_cast<QScrollArea *>(panel.parentWidget()->parentWidget()); // around its viewport
}

/// What its words take at least: a narrower one is higher.
QSize neededSize(const QFrame &panel, int width)
{
    const QLayout *layout = panel.layout();
    if (!layout)
        return {};
    const QSize least = layout->totalMinimumSize();
    const int wide = std::max(width, least.width());
    return {wide, layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(wide) : least.height()};
}

/// Whether it belongs to what the sheet covers, so that its keys would act unseen. A sheet or a list above
/// this one does not, nor does the menu bar.
bool liesBeneath(const QWidget &sheet, const QWidget &widget)
{
    const QWidget *branch = &widget;
    while (!branch->isWindow() && branch->parentWidget() != sheet.parentWidget())
        branch = branch->parentWidget();
    if (branch->isWindow())
        return false;
    const QObjectList &order = sheet.parentWidget()->children(); // raising puts a child at the end
    return order.indexOf(branch) < order.indexOf(&sheet);
}

bool takesKeys(const QWidget &widget)
{
    const bool isStop = (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy();
    return isStop && widget.isEnabled() && widget.isVisible();
}

/// Where the focus was, if that still takes keys; the first that does otherwise.
QWidget *placeInside(const QFrame &panel, QWidget *before)
{
    if (before && panel.isAncestorOf(before) && takesKeys(*before))
        return before;
    const auto all = panel.findChildren<QWidget *>();
    const auto first =
        std::find_if(all.begin(), all.end(), [](const QWidget *each) { return takesKeys(*each); });
    return first == all.end() ? nullptr : *first;
}

} // namespace

Sheet::Sheet(QWidget *window)
    : QWidget(window)
    , m_panel(new QFrame(this))
{
    m_panel->setObjectName(QStringLiteral("card"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    scroll->viewport()->setAutoFillBackground(false);
    m_panel->setAutoFillBackground(false);
    m_panel->installEventFilter(this);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this, scroll](QWidget *before, QWidget *now) {
        if (!isOpen())
            return;
        if (!now) // what had the keys may have gone; keys that reach nobody would not close the sheet
            QMetaObject::invokeMethod(this, &Sheet::catchKeys, Qt::QueuedConnection);
        if (!now)
            return;
        if (m_panel->isAncestorOf(now))
            return scroll->ensureWidgetVisible(now); // also where it is set by us: at a field that is wrong
        if (!liesBeneath(*this, *now))
            return;
        m_focusBefore = now; // it goes there once the sheet is closed
        if (QWidget *inside = placeInside(*m_panel, before))
            inside->setFocus(Qt::OtherFocusReason);
    });
    hide();
}

/// The keys leave its fields while these go, and it is no sheet any more.
Sheet::~Sheet()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void Sheet::open()
{
    const bool isNew = isHidden();
    if (isNew) {
        m_focusBefore = QApplication::focusWidget();
        frameAround(*m_panel).verticalScrollBar()->setValue(0);
    }
    place();
    show();
    raise();
    const QWidget *at = window()->focusWidget();
    if (!isNew && at && m_panel->isAncestorOf(at))
        return;
    // Where it was at its last close is not where one begins: that is the button that was pressed there.
    if (QWidget *inside = placeInside(*m_panel, isNew ? nullptr : m_panel->focusWidget()))
        inside->setFocus(Qt::OtherFocusReason);
}

void Sheet::catchKeys()
{
    const bool isLost = isOpen() && window()->isActiveWindow() && !window()->focusWidget();
    if (isLost && !QApplication::focusWidget())
        setFocus(Qt::OtherFocusReason);
}

void Sheet::close()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const QSize room = size() - QSize(48, 48);
    const QSize wanted = wantedSize();
    const int wide = std::min(grown(wanted.width(), font()), room.width());
    QSize needed = neededSize(*m_panel, wide);
    const int high = std::min(std::max(grown(wanted.height(), font()), needed.height()), room.height());
    auto &frame = frameAround(*m_panel);
    int inside = wide;
    if (needed.height() > high) { // one scrolls
        inside -= frame.verticalScrollBar()->sizeHint().width();
        needed = neededSize(*m_panel, inside);
    }
    frame.setGeometry((width() - wide) / 2, (height() - high) / 2, wide, high);
    m_panel->resize(std::max(inside, needed.width()), std::max(high, needed.height()));
}

void Sheet::addFoot(QVBoxLayout &column, QPushButton *deed)
{
    column.addStretch(1);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    deed->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(deed);
    column.addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(deed, &QPushButton::clicked, this, &Sheet::submit);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && !event->isAutoRepeat()) // a key held down has opened the sheet
        enter();
    else if (!isEnter)
        QWidget::keyPressEvent(event);
}

/// A button that has the keys is what is meant, "Cancel" too; from anywhere else it is the sheet's deed.
void Sheet::enter()
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool isPressed = qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button);
    if (isPressed && m_panel->isAncestorOf(button))
        button->click();
    else
        submit();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *at = QApplication::focusWidget();
    if (!at)
        return true;
    for (QWidget *candidate = next ? at->nextInFocusChain() : at->previousInFocusChain();
         candidate && candidate != at;
         candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain()) {
        if (m_panel->isAncestorOf(candidate) && takesKeys(*candidate)) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfPanel = watched == m_panel;
    if (event->type() == (isOfPanel ? QEvent::LayoutRequest : QEvent::Resize) && isOpen())
        place();
    return QWidget::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(10, 14, 22, 110));
}

} // namespace ringdown::shell
