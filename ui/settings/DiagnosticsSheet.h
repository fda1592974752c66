// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Diagnostics.h"
#include "ui/shell/Sheet.h"

class QListWidget;
class QPlainTextEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::settings {

/// Shows every part of the bundle, word for word, before anything is saved.
class DiagnosticsSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit DiagnosticsSheet(QWidget *window);

    void begin(std::vector<DiagnosticPart> parts);
    /// Writes the chosen parts; "" or why not.
    QString saveTo(const QString &path);

protected:
    QSize wantedSize() const override { return {820, 560}; }
    void submit() override;

private:
    std::vector<DiagnosticPart> chosen() const;
    void showPart(int row);

    std::vector<DiagnosticPart> m_parts;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    shell::Caption *m_outcome;
};

} // namespace ringdown::settings
