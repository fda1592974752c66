// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

/// A sheet with the fields that are made of others.
class FieldSheet : public shell::Sheet {
public:
    explicit FieldSheet(QWidget *window)
        : Sheet(window)
    {
        auto *column = new QVBoxLayout(panel());
        auto *box = new QComboBox;
        box->setEditable(true);
        fields = {new QLineEdit, new QSpinBox, new QDateEdit, box};
        for (QWidget *field : fields)
            column->addWidget(field);
        auto *deed = new QPushButton(u"Save"_s);
        addFoot(*column, deed);
        fields << deed->previousInFocusChain() << deed;
    }

    QWidgetList fields; ///< in their order, the buttons too

protected:
    QSize wantedSize() const override { return {400, 300}; }
    void submit() override {}
};

} // namespace

/// Where the tab key goes in a sheet.
class SheetTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itGoesRoundByEveryField_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("forward") << Qt::Key_Tab;
        QTest::newRow("back") << Qt::Key_Backtab;
    }

    void itGoesRoundByEveryField()
    {
        QFETCH(const Qt::Key, key);
        QWidget window;
        window.resize(800, 600);
        FieldSheet sheet(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        sheet.open();
        QWidgetList wanted = sheet.fields;
        wanted << wanted.first();
        if (key == Qt::Key_Backtab)
            std::reverse(wanted.begin(), wanted.end());
        QWidgetList met = {QApplication::focusWidget()};
        for (int pressed = 0; met.size() < wanted.size() && pressed < 20; ++pressed) {
            QTest::keyClick(window.windowHandle(), key);
            if (met.last() != QApplication::focusWidget()) // a day has three parts
                met << QApplication::focusWidget();
        }
        QCOMPARE(met, wanted);
    }
};

QTEST_MAIN(SheetTabTest)
#include "SheetTabTest.moc"
