// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/SavedFilters.h"
#include "ui/shell/Sheet.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace ringdown::calls {

/// The saved filters: rename, pin, remove, carry to another desk. What is changed is kept at once.
class SavedSheet : public shell::Sheet {
    Q_OBJECT
public:
    SavedSheet(SavedFilters &filters, QWidget *window);

    void begin();
    void exportTo(const QString &file);
    void importFrom(const QString &file);

protected:
    QSize wantedSize() const override { return {680, 460}; }
    void submit() override { close(); }

private:
    void rebuild();
    QWidget *standsFor(const QString &name, int row, int part);
    QWidget *rowOf(const SavedFilter &filter);
    void askExport();
    void askImport();

    SavedFilters &m_filters;
    QScrollArea *m_rows;
    QLabel *m_told;
    QPushButton *m_done;
};

} // namespace ringdown::calls
