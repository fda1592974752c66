// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/StyleSheet.h"

#include "ui/shell/Room.h"

#include <QGuiApplication>

#include <utility>
#include <vector>

namespace ringdown::shell {
namespace {

// Qt makes a QToolButton three pixels taller than its box: its padding is less, so that it is as tall as a
// QPushButton beside it.
constexpr const char *sheet = R"(
QWidget#surface, QFrame#card { background: $surface; }
QLabel#toast { color: $surface; }
QFrame#card { border: 1px solid $border; border-radius: 8px; }
QFrame#card[state="bad"] { border: 2px solid $bad; }
QFrame#card[state="care"] { border: 1px solid $care; }
QWidget#header { background: $surface; border-bottom: 1px solid $border; }
QListView#sidebar { background: $side; border: none; border-right: 1px solid $border; outline: 0; }
QWidget#status { background: $side; border-top: 1px solid $border; }
QWidget#status QToolButton { border: none; border-radius: 4px; padding: 2px 8px; min-height: $lowChoice; color: $muted; background: transparent; }
QWidget#status QToolButton:hover { background: $raised; color: $text; }
QWidget#status QToolButton:focus { border: 2px solid $accent; padding: 0px 6px; }

QPushButton, QToolButton#button {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 5px 12px; min-height: $lowField;
}
QPushButton:hover, QToolButton#button:hover { background: $raised; }
QPushButton:pressed, QToolButton#button:pressed { background: $selection; }
QPushButton:checked { background: $selection; border-color: $accent; }
QPushButton:disabled { color: $pale; border-color: $border; }
QToolButton#button:disabled { color: $pale; border-color: $border; }
QPushButton:focus, QToolButton#button:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[primary="true"] { background: $accent; color: $onAccent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $raised; color: $pale; border-color: $border; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: $accent; font-weight: 600; padding: 3px 6px; }
QPushButton[quiet="true"]:hover { background: $raised; }
QPushButton[quiet="true"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QPushButton[quiet="true"]:disabled { color: $pale; }
QPushButton#chip { background: $selection; color: $text; border: 1px solid $accent; border-radius: 12px; padding: 2px 10px 2px 7px; min-height: $lowField; font-weight: 500; }
QPushButton#chip:hover { background: $raised; }
QPushButton#chip:focus { border: 2px solid $accent; padding: 1px 9px 1px 6px; }
QToolButton#button { padding: 4px $pxMenuRoom 3px 12px; }
QToolButton#button:focus { padding: 3px $pxInMenuRoom 2px 11px; }
QToolButton#button::menu-indicator { image: url($arrow); width: $pxArrow; height: $pxArrow; subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QToolButton#plain { border: none; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton#plain::menu-indicator { image: none; }
QToolButton#plain:hover { background: $raised; }
QToolButton#plain:disabled { color: $pale; }
QToolButton#plain:checked { background: $selection; color: $accent; font-weight: 600; }
QToolButton#plain:focus { border: 2px solid $accent; padding: 2px; }

QLineEdit, QComboBox, QPlainTextEdit, QSpinBox {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $onAccent;
}
QLineEdit, QComboBox, QSpinBox { min-height: $lowField; }
QLineEdit:read-only, QPlainTextEdit:read-only, QSpinBox:read-only { background: $raised; border-color: $border; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled { background: $raised; color: $pale; border-color: $border; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[state="good"] { border-color: $good; }
QLineEdit[state="bad"], QComboBox[state="bad"] { border: 2px solid $bad; padding: 4px 7px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0px; min-height: 0px; background: transparent; }
QComboBox::drop-down { border: none; width: $pxDrop; }
QComboBox::down-arrow { image: url($arrow); width: $pxArrow; height: $pxArrow; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; padding: 4px; outline: 0; selection-background-color: $selection; selection-color: $text; }

QDateEdit, QTimeEdit { background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px; min-height: $lowField; }
QDateEdit:read-only, QTimeEdit:read-only { background: $raised; border-color: $border; }
QDateEdit:disabled, QTimeEdit:disabled { background: $raised; color: $pale; border-color: $border; }
QDateEdit:focus, QTimeEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QSpinBox, QTimeEdit { padding-right: $pxStepRoom; }
QSpinBox:focus, QTimeEdit:focus { padding-right: $pxInStepRoom; }
QSpinBox[state="bad"] { border: 2px solid $bad; padding: 4px $pxInStepRoom 4px 7px; }
QSpinBox::up-button, QTimeEdit::up-button { subcontrol-origin: border; subcontrol-position: center right; right: 2px; border: none; border-radius: 4px; width: $pxDrop; height: $pxStepHigh; }
QSpinBox::down-button, QTimeEdit::down-button { subcontrol-origin: border; subcontrol-position: center right; right: $pxSecondStep; border: none; border-radius: 4px; width: $pxDrop; height: $pxStepHigh; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover, QTimeEdit::up-button:hover, QTimeEdit::down-button:hover { background: $raised; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url($upArrow); width: $pxSpin; height: $pxSpin; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($arrow); width: $pxSpin; height: $pxSpin; }
QDateEdit::drop-down { border: none; width: $pxDrop; }
QDateEdit::down-arrow { image: url($arrow); width: $pxArrow; height: $pxArrow; }
QTabBar#tabs::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent; padding: 7px 14px; font-weight: 600; }
QTabBar#tabs::tab:hover { color: $text; }
QTabBar#tabs::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar#tabs::tab:focus { color: $accent; border: 2px solid $accent; border-radius: 6px; padding: 5px 12px 7px 12px; }
QListView#palette { background: $surface; border: none; outline: 0; }
QListView#steps { background: $surface; border: 1px solid $border; border-radius: 8px; outline: 0; padding: 4px; }
QListView#steps::item { border-radius: 5px; padding: 5px 8px; color: $text; }
QListView#steps::item:selected { background: $selection; color: $text; }
QListView#steps::item:focus { border: 2px solid $accent; padding: 3px 6px; }
QListWidget { background: $surface; border: 1px solid $border; border-radius: 8px; outline: 0; padding: 4px; }
QListWidget::item { border-radius: 5px; padding: 2px 8px; }
QListWidget#wrapped::item { padding: 2px; }
QListWidget::item:hover { background: $raised; }
QListWidget::item:selected { background: $selection; color: $text; }
QListWidget::item:focus { border: 2px solid $accent; padding: 0px 6px; }
QListWidget#wrapped::item:focus { padding: 0px; }
QLabel#dragLabel { background: $text; color: $surface; border-radius: 5px; padding: 2px 4px; }

QTableView { background: $surface; border: none; gridline-color: transparent; outline: 0; }
QFrame#card QTableView { border-radius: 7px; }
QTableCornerButton::section { background: $surface; border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 12px; font-weight: 600; text-align: left;
}
QTableView#plainTable QHeaderView::section { padding: 6px 3px; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 32px; margin: 2px 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 32px; margin: 2px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider:horizontal { min-height: 20px; border: 2px solid transparent; border-radius: 6px; }
QSlider:horizontal:focus { border: 2px solid $accent; }
QSlider::groove:horizontal { background: $edge; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; width: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: $accent; }

QMenuBar { background: $surface; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; border: 1px solid $border; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $pale; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QToolTip { background: $text; color: $surface; border: 1px solid $text; border-radius: 5px; padding: 4px 7px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QRadioButton, QCheckBox { spacing: 7px; padding: 2px; min-height: $lowChoice; }
QRadioButton:focus, QCheckBox:focus { outline: none; color: $accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: $pxBox; height: $pxBox; border: 1px solid $mark; border-radius: 4px; background: $surface; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: $pxInBox; height: $pxInBox; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: $edge; }
QRadioButton::indicator { width: $pxBox; height: $pxBox; border: 1px solid $mark; border-radius: $pxDotRound; background: $surface; }
QRadioButton::indicator:focus { border: 2px solid $accent; width: $pxInBox; height: $pxInBox; }
QRadioButton::indicator:checked { width: $pxInDot; height: $pxInDot; border: $pxDotRim solid $accent; background: $onAccent; }
QRadioButton::indicator:checked:focus { width: $pxInDot; height: $pxInDot; border: $pxDotRim solid $text; background: $onAccent; }
QRadioButton::indicator:disabled { border-color: $edge; }
)";

QString pixels(int side)
{
    return QStringLiteral("%1px").arg(side);
}

/// Pictures grow with the words beside them, and the room around them does.
std::vector<std::pair<const char *, QString>> measuresOfPictures()
{
    const auto grownTo = [](int side) { return grown(side, QGuiApplication::font()); };
    constexpr int frames = 2; // the frame of a choice counts to its side
    const int box = grownTo(14);
    const int rim = grownTo(5);
    const int step = grownTo(24);
    return {{"$pxArrow", pixels(grownTo(14))},
            {"$pxMenuRoom", pixels(12 + grownTo(14))},
            {"$pxInMenuRoom", pixels(11 + grownTo(14))},
            {"$pxDrop", pixels(step)},
            {"$pxSpin", pixels(grownTo(12))},
            {"$pxStepHigh", pixels(grownTo(26))},
            {"$pxSecondStep", pixels(2 + step)},
            {"$pxStepRoom", pixels(6 + step)},
            {"$pxInStepRoom", pixels(5 + step)},
            {"$pxBox", pixels(box)},
            {"$pxInBox", pixels(box - frames)},
            {"$pxDotRound", pixels((box + frames) / 2)},
            {"$pxDotRim", pixels(rim)},
            {"$pxInDot", pixels(box + frames - 2 * rim)}};
}

/// A least height holds in narrow places too, where the words themselves would have to give way.
QString heightOfWords(int pixels)
{
    return QStringLiteral("%1px").arg(grown(pixels, QGuiApplication::font()));
}

} // namespace

QString styleSheet(const Colours &colours)
{
    const QColor pale = blended(colours.surface, colours.muted, 0.65);
    const QColor accentHover = blended(colours.accent, colours.text, 0.18);
    const bool isLight = colours.surface.lightness() > 128;
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : measuresOfPictures())
        text.replace(QLatin1StringView(name), value);
    // Longer names first: $accent is the beginning of $accentHover.
    const std::pair<const char *, QString> names[] = {
        {"$accentHover", accentHover.name()},
        {"$arrow", isLight ? QStringLiteral(":/icons/chevron-down.svg")
                           : QStringLiteral(":/icons/chevron-down-pale.svg")},
        {"$tick", isLight ? QStringLiteral(":/icons/tick-pale.svg") : QStringLiteral(":/icons/tick.svg")},
        {"$upArrow",
         isLight ? QStringLiteral(":/icons/chevron-up.svg") : QStringLiteral(":/icons/chevron-up-pale.svg")},
        {"$accent", colours.accent.name()},
        {"$border", colours.border.name()},
        {"$care", colours.care.name()},
        {"$edge", colours.edge.name()},
        {"$good", colours.good.name()},
        {"$lowChoice", heightOfWords(20)},
        {"$lowField", heightOfWords(18)},
        {"$mark", blended(colours.surface, colours.muted, 0.8).name()},
        {"$muted", colours.muted.name()},
        {"$onAccent", colours.onAccent.name()},
        {"$pale", pale.name()},
        {"$raised", colours.raised.name()},
        {"$selection", colours.selection.name()},
        {"$side", colours.side.name()},
        {"$surface", colours.surface.name()},
        {"$text", colours.text.name()},
        {"$bad", colours.bad.name()},
    };
    for (const auto &[name, value] : names)
        text.replace(QLatin1StringView(name), value);
    return text;
}

} // namespace ringdown::shell
