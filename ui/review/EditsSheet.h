// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/shell/Sheet.h"

class QPushButton;
class QUndoView;

namespace ringdown::review {

/// The steps of the draft since the whole of it was last pushed, by their names; choosing one goes back, or
/// forward again, to just behind it.
class EditsSheet : public shell::Sheet {
    Q_OBJECT
public:
    EditsSheet(draft::Draft &draft, QWidget *window);

    void begin();

protected:
    QSize wantedSize() const override { return {520, 460}; }
    void submit() override { close(); }

private:
    QUndoView *m_steps;
    QPushButton *m_done;
};

} // namespace ringdown::review
