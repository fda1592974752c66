// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/GrowingTable.h"

namespace ringdown::live {

class LiveModel;

/// The calls of this moment, a row each. What a call is doing takes the room that the other columns leave.
class LiveTable : public shell::GrowingTable {
    Q_OBJECT
public:
    explicit LiveTable(LiveModel &model, QWidget *parent = nullptr);

    int heightOf(int rows) const; ///< with the headings

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(); ///< to the room there is and the size of the words
    void fitWhere();
};

} // namespace ringdown::live
