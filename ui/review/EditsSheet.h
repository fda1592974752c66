// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/shell/Sheet.h"

class QUndoView;

namespace ringdown::review {

/// Every step of the draft by its name; choosing one goes back, or forward again, to just behind it.
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
};

} // namespace ringdown::review
