// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/routes/TemplateText.h"

#include <QPlainTextEdit>

class QPushButton;
class QSyntaxHighlighter;
class QToolButton;

namespace ringdown::routing_ui {

class FieldOffers;

/// Words in which fields may stand in braces. An open brace offers them, as insertButton() does; the known
/// ones are marked as fields and tell what they stand for, and for an unknown one there is a repair. As high
/// as its text. Tab leaves it.
class TemplateField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TemplateField(QWidget *parent = nullptr);

    /// Shows the text unless it shows it already, so that the cursor and the field's own undo stay. What the
    /// fields stand for is told by a call that comes in now.
    void showText(const std::string &text, const plan::Tenant &tenant, Instant now);
    std::string text() const { return toPlainText().toStdString(); }
    QToolButton *insertButton() const { return m_insert; } ///< to be placed near it
    QPushButton *repairButton() const { return m_repair; } ///< to be placed beneath; there when one is wanted
    void insertField(const QString &field);
    /// The return key ends editing, and what is pasted has spaces in place of its line breaks.
    void setReturnEnds() { m_returnEnds = true; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void typed(); ///< by the person, not by showText()
    void editingFinished();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeChange();
    void fitLines();
    void showRepair();
    void repair();
    QString toldAt(const QPoint &point) const; ///< of the field there, "" where there is none

    QToolButton *m_insert;
    QPushButton *m_repair;
    FieldOffers *m_offers;
    QSyntaxHighlighter *m_marks;
    std::optional<SampleCall> m_sample;
    bool m_isReading = false;
    bool m_returnEnds = false;
};

} // namespace ringdown::routing_ui
