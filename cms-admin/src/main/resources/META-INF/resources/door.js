// Opening a one-time link is enough for a person; without scripts the button does the same.
document.getElementById("sign-in").submit();
