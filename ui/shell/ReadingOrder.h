// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ringdown::shell {

/// The tab key goes through a screen or a sheet as one reads it, whatever part of it was made last: the order
/// is that of the layouts at the moment at which the key is pressed. What it comes to is scrolled to.
class ReadingOrder : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// What is seen of it, in the order of its layouts, or, in a widget without one, in the order in which its
/// parts were made. What lies over a layout without being in it (a toast, a sheet) keeps its place.
void tabAsLaidOut(QWidget &whole);

} // namespace ringdown::shell
