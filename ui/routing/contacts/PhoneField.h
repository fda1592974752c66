// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/PhoneNumber.h"

#include <QLineEdit>

#include <optional>
#include <string>

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// A phone number as people type it, national numbers taken as of the business's region. What it reads, or
/// why it cannot, stands in a line of its own while typing.
class PhoneField : public QLineEdit {
    Q_OBJECT
public:
    explicit PhoneField(QWidget *parent = nullptr);

    void begin(const PhoneNumber &phone, const std::string &region);
    std::optional<PhoneNumber> number() const;
    /// Says what is wrong, also before anything was typed.
    void showProblem();
    /// What its sheet has against the number, until the next letter; "" when it has nothing.
    void wearProblem(const QString &sentence);
    void read(); ///< says how what stands there is read; nothing where nothing does
    shell::Caption *note() const { return m_note; } ///< to be placed under the field

private:
    std::string m_region;
    shell::Caption *m_note;
    bool m_wearsProblem = false;
};

/// The field with its note beneath it, as one row of a form: a row of its own would be hidden and shown.
QWidget *withNote(PhoneField &field);

} // namespace ringdown::routing_ui
