// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"
#include "ui/format/PlanNames.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;

namespace ringdown::shell {
class NumberField;
}

namespace ringdown::drill {

using Answers = std::map<ContactId, routing::PhoneScript>;

/// The words of the control API: "office@12,lee=voicemail". Who does not answer is not named.
std::string answersText(const Answers &answers);

/// One row for each contact of a business: what their phone does when it rings.
class ContactAnswers : public QWidget {
    Q_OBJECT
public:
    explicit ContactAnswers(QWidget *parent = nullptr);

    void show(const plan::Tenant &tenant);
    Answers answers() const;
    void setAnswers(const Answers &answers); ///< who is not named does not answer

Q_SIGNALS:
    void changed();

private:
    struct Row {
        ContactId contact;
        QComboBox *reply;
        shell::NumberField *after;
    };
    void add(const plan::Contact &contact);

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace ringdown::drill
