// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/SavedFilters.h"
#include "ui/shell/Sheet.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ringdown::calls {

/// Asks for the name of a filter.
class SaveFilterSheet : public shell::Sheet {
    Q_OBJECT
public:
    SaveFilterSheet(SavedFilters &filters, QWidget *window);

    void ask(const QString &text, const QString &suggestedName);

protected:
    QSize wantedSize() const override { return {480, 260}; }
    void submit() override;

private:
    void allow();

    SavedFilters &m_filters;
    QString m_text;
    QLabel *m_shown;
    QLineEdit *m_name;
    QCheckBox *m_pinned;
    QLabel *m_warning;
    QPushButton *m_save;
};

} // namespace ringdown::calls
