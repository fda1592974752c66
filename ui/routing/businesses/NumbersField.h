// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ringdown::routing_ui {

class PhoneField;

/// The numbers of a business, a field each, with what is wrong beneath the field it is wrong in.
class NumbersField : public QWidget {
    Q_OBJECT
public:
    explicit NumbersField(QWidget *parent = nullptr);

    /// Of a business of the plan, or of one that is new when business is empty.
    void begin(const plan::Plan &plan, const TenantId &business, const std::vector<PhoneNumber> &numbers);
    /// The numbers of the fields that have one.
    std::vector<PhoneNumber> numbers() const;
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Says what is wrong at each field; true when nothing is.
    bool check();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *whole;
        PhoneField *field;
    };

    void addRow(const PhoneNumber &number);
    void removeRow(QWidget *whole);
    QString problemOf(std::size_t index) const;

    plan::Plan m_plan;
    TenantId m_business;
    std::string m_region;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace ringdown::routing_ui
