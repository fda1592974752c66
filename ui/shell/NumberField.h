// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

namespace ringdown::shell {

/// A field of a whole number that takes what is typed as it is, or says what it takes: a QSpinBox swallows
/// the keys that would lead out of its range and goes on with the rest ("999" up to 600 becomes 99). What
/// cannot be taken leaves the number that stood there before the typing.
class NumberField : public QSpinBox {
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    void stepBy(int steps) override;
    QString refusal() const { return m_refusal; } ///< what was not taken and why; "" once something was

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QString bare(const QString &text) const;
    void finish();
    void take();
    void keepValue();
    void wear(bool isBad);

    mutable QString m_refused; ///< typed, and not taken
    QString m_refusal;
    int m_before = 0; ///< before the typing
};

} // namespace ringdown::shell
