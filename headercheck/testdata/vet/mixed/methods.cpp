// SPDX-License-Identifier: Apache-2.0
#include <vector>

namespace token {

template <class T, int N = (3 > 2)>
class Session : public Base<T> {
public:
    explicit Session(int slot) : slot_(slot) {}
    CK_RV close() const noexcept override { return PSA_ERROR_BAD_STATE; } // want "close returns"
    operator CK_RV() const { return slot_; }
    std::vector<CK_RV> all() { return {PSA_ERROR_BAD_STATE}; }
    CK_RV &last() { return last_; }
    auto next() -> CK_RV { return PSA_ERROR_BAD_STATE; } // want "the function returns|next returns"
private:
    int slot_;
    CK_RV last_;
};

template <typename T>
CK_RV Session<T>::open(CK_SLOT_ID id)
{
    auto f = [&](int x) -> psa_status_t { return PSA_ERROR_BAD_STATE; };
    std::for_each(a.begin(), a.end(), [](auto &x) { return PSA_ERROR_BAD_STATE; });
    CK_RV rv{CKR_OK};
    if (auto p = find(id); p != nullptr) {
        for (const auto &x : p->list) {
            try {
                rv = x.use(R"(PSA_ERROR_BAD_STATE "; })");
            } catch (const std::exception &e) {
                return PSA_ERROR_BAD_STATE; // want "open returns"
            }
        }
    }
    return static_cast<CK_RV>(PSA_ERROR_BAD_STATE);
}

} // namespace token
