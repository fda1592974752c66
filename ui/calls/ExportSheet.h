// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/CallExport.h"
#include "ui/shell/Sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace ringdown::calls {

/// Where to write the calls the filter shows, and as what; then how far it is.
class ExportSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit ExportSheet(QWidget *window);

    /// count: how many calls are expected, when that is known.
    void ask(link::RelayPort &relay, const CallSelection &selection, const QString &filter,
             std::optional<client::CallCount> count, const format::PlanNames &names);
    void chooseFile(const QString &path);

Q_SIGNALS:
    void exported(const QString &sentence);

protected:
    QSize wantedSize() const override { return {560, 330}; }
    void submit() override;

private:
    void build();
    void browse();
    void nameByFormat();
    void offerFree();
    void allow();
    void showProgress(int calls);
    void stop();
    ExportFormat format() const;
    QString expected() const; ///< how many calls it will be, as far as that is known
    QString path() const;
    bool mayReplace(); ///< false: it is said that the file is there, and asked for a second press

    CallExport *m_export;
    QPointer<link::RelayPort> m_relay;
    CallSelection m_selection;
    std::optional<client::CallCount> m_count;
    format::PlanNames m_names;
    QString m_wanted;   ///< what m_offered is made of
    QString m_offered;  ///< a name that was free
    QString m_replaced; ///< a file that may go
    QLabel *m_what;
    QComboBox *m_format;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QProgressBar *m_bar;
    QLabel *m_told;
    QPushButton *m_cancel;
    QPushButton *m_begin;
};

} // namespace ringdown::calls
