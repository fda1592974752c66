// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SignatureCheck.h"
#include "tests/twilio/PortableSha1.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ringdown;
using namespace ringdown::twilio;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

FieldList copied(const std::vector<FormField> &fields)
{
    FieldList list;
    for (const FormField &field : fields)
        list.emplace_back(field.name, field.value);
    return list;
}

} // namespace

/// Whatever the bytes are: a form that is the same after it was written and read again, a signed string that
/// does not depend on the order of the wire, and a signature on which two implementations of SHA-1 agree.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Secret token("0123456789abcdef0123456789abcdef");
    static const WebhookKey key = WebhookKey::derive(token);
    const std::string_view body(reinterpret_cast<const char *>(data), size);
    const auto form = Form::decode(body);
    if (!form) {
        require(static_cast<std::size_t>(std::count(body.begin(), body.end(), '&')) >= Form::maxFields);
        return 0;
    }
    FieldList fields = copied(form->fields());
    std::erase(fields, FieldList::value_type());
    const std::string text = signedFields(*form);
    std::reverse(fields.begin(), fields.end());
    const auto reversed = Form::decode(encodeForm(fields));
    require(reversed.hasValue() && copied(reversed->fields()) == fields);
    require(signedFields(*reversed) == text);

    const std::string url = "https://relay.example.net/twilio/sms";
    const WebhookKey::Mac mac = key.mac(url, text);
    const std::string expected = test::portableHmac(token.reveal(), url + text);
    require(std::equal(mac.begin(), mac.end(), expected.begin(), expected.end(),
                       [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); }));
    const SignatureCheck check("https://relay.example.net", {key});
    require(check.checkForm("/twilio/sms", *reversed, signForm(key, url, *form)).has_value());
    require(!check.checkForm("/twilio/sms", *form, signForm(key, url + "/", *form)));
    return 0;
}
