// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

class QToolButton;

namespace ringdown::routing_ui {

/// Words in which fields may stand in braces: unknown ones are marked, known ones are offered by
/// insertButton(). As high as its text. Tab leaves it.
class TemplateField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TemplateField(QWidget *parent = nullptr);

    /// Shows the text unless it shows it already, so that the cursor and the field's own undo stay.
    void showText(const std::string &text);
    std::string text() const { return toPlainText().toStdString(); }
    QToolButton *insertButton() const { return m_insert; } ///< to be placed near it
    void insertField(const QString &field);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void typed(); ///< by the person, not by showText()
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *m_insert;
    bool m_isReading = false;
};

} // namespace ringdown::routing_ui
