-- The single window's accounts at companies are nobody's: no first password is to be had for them either.
update account set technical = true, must_change_password = false where username like 'vnsw-%' and password_hash is null;
