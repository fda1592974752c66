// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/FailureWords.h"
#include "ui/relay/LogModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ringdown::shell {
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::relay_ui {

/// The relay's own log, followed while its end is in view.
class LogView : public QWidget {
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    LogModel &model() { return *m_model; }
    void apply(const client::RelayLogPage &page);
    void showFailure(const client::ApiFailure &failure, const format::Times &times, Instant now);
    void focusFilter();
    void clearFilter();
    bool isFiltered() const; ///< by words or by a level
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void retryWanted();
    void filterChanged();

private:
    void build();
    void takeFilter();
    void showBody();
    void setFollowing(bool follows);
    void followEnd(); ///< while it is wanted

    LogModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_level;
    QPushButton *m_follow;
    shell::Caption *m_count;
    QTableView *m_table;
    QStackedWidget *m_body;
    shell::EmptyState *m_empty;
    bool m_hasFailed = false;
    bool m_isScrolling = false; ///< it is not the person who scrolls
    format::FailingSince m_failing;
};

} // namespace ringdown::relay_ui
