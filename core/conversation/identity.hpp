// Proof of who is talking, as a type: what must not be said or done before takes one as an
// argument.
#pragma once

#include <chrono>
#include <optional>

namespace rb {

// What the records know of the patient. Without a birth date nobody can prove to be them.
struct KnownIdentity {
  std::optional<std::chrono::year_month_day> birth_date;
};

// Cannot be made but by prove_identity(). Copies are as good as the original.
class IdentityProof {
 public:
  friend bool operator==(const IdentityProof&, const IdentityProof&) = default;

 private:
  IdentityProof() = default;
  friend std::optional<IdentityProof> prove_identity(const KnownIdentity& known,
                                                     std::chrono::year_month_day said);
};

// Nothing unless the date said is the patient's.
[[nodiscard]] inline std::optional<IdentityProof> prove_identity(const KnownIdentity& known,
                                                                 std::chrono::year_month_day said) {
  if (!known.birth_date || *known.birth_date != said) return std::nullopt;
  return IdentityProof{};
}

}  // namespace rb
