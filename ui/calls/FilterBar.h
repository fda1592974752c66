// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/CallFilter.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QCompleter;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::calls {

/// The filter field, its time ranges and its chips: three views of one text.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    using Reader = std::function<FilterReading(const QString &text)>;

    explicit FilterBar(Reader reader, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void focusField();
    void clear() { setText({}); }
    const FilterReading &reading() const { return m_reading; }
    void showCount(const QString &words);
    void offerTenants(const QStringList &ids);
    void readAgain(); ///< the names have changed

Q_SIGNALS:
    void filterChanged(); ///< reading() is valid and another one than before
    void downPressed();   ///< into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showValidity();
    void rebuildChips();
    QWidget *buildRanges();
    void pressRange();
    void complete(const QString &text);

    Reader m_reader;
    FilterReading m_reading;
    QLineEdit *m_field;
    QButtonGroup *m_ranges;
    shell::Caption *m_problem;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    shell::Caption *m_count;
    QPushButton *m_clearAll;
    QCompleter *m_completer;
    QStringList m_tenants;
    QTimer *m_typing;
};

} // namespace ringdown::calls
