#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning7;
const std::string_view kLeaning7 = R"(
~naw=r-4s7 ~naw>=r-4s7 ~nax=b3 ~nax>=b3 ~naz=a-5b4c-3d5 ~naza=a-3b5 ~nazo=d5 ~nazo>=d5 ~nc>=a7
~nca=b-7c-3f-5v5 ~nca>=b-3r-3s3 ~ncan=r5 ~ncant=r5 ~nce=b-7c-5d-3e-9f-4j7m-7q-6u-4 ~nce>=b-5e-3g3n6
~ncel=a3b-8d-5g-5j12n-6q-5v-3 ~ncel>=a7e-4j5k-4v-4 ~ncela=c-3 ~nceli=j6v-4 ~ncer=b4c-4v3 ~ncer>=b3v3
~nch=e-5 ~nch>=b6c-3f3 ~ncha=b-6c7 ~ncho=i4 ~ncho>=i4 ~nci=e-4g-4i4n4 ~ncia=a3i6 ~ncia>=v3 ~ncio=v7
~ncis=c4 ~ncisi=c4 ~ncit=b4i3v-5 ~ncita=b4 ~ncl=k-3 ~nco=a-6c-3e7n5t3v-5 ~nco>=n6t3 ~ncon=a-3b4
~ncons=b4 ~ncu=e3v-5 ~ncue=e3v-4 ~ncuen=e3v-3 ~ncy=b3d3 ~ncy>=b3d3
~nd>=b4d-6e-7g-8k-8l-3m-6n4o3p-5r-5v-5 ~nda=b-13c-4d-3e8h-4i6k3m-9q4t-6v-11 ~nda>=c-4e10n4u4
~ndad=i6 ~ndan=a6v-3 ~ndan>=a7 ~ndar=b-5c-3f3j3n-3v-4 ~ndar>=g3k3 ~ndari=f7 ~ndarl=a5 ~nday=o-6q9v-4
~nday>=o-5q7v-4 ~nde=a5b-6e-13i-8j-8m4n3q-4r4s-5v6 ~nde>=e-4i-3m5n3v4 ~nded=v-5 ~nded>=v-5 ~ndee=r3
~ndeed=r3 ~ndem=v5 ~ndeme=v5 ~nden=a7c-3l5 ~nden>=a12c-3 ~nder=b-3d3i-6j-3 ~nder>=d5i-5 ~nders=c-4
~ndi=a-6b5f4g-10i5u8v-5 ~ndi>=a-4b9n5v-6 ~ndig=b-3u4 ~ndiga=b-3u4 ~ndin=l3 ~nding=l3 ~ndio=i5
~ndio>=i5 ~ndl=a4c-3 ~ndlo=e4 ~ndlor=e4 ~ndo=a-4b6d-5f4g9h-8j-3k-6l-4p-3r-5s6
~ndo>=a-4b5d-4f4g9h-7j-3k-5l-4p-3r-5v-9 ~ndr=e3 ~ndre=e3 ~ndrea=e3 ~nds=b-4s-5u-3v6
~nds>=b-4i-5s-5u-3v4 ~ne>=c-5g-9j-10k-5l-11m-11n-4q-10r-3u-11 ~nec=b-3d4e-4u-3 ~neci=v4 ~neci>=v4
~neck=c6k-3 ~neck>=c6k-3 ~nect=n5 ~nect>=d3 ~ned=c8v-4 ~ned>=b5c5v-3 ~nee=a-3b-3c5e-7h-3i3n-5
~need=e-6i4n-5s3t-3 ~need>=c-5i4k3n-5s3t-3 ~needl=b-4c5 ~needs=c3 ~nees=c8h-4 ~nees>=c8h-4
~neg=r-3s4 ~nega=r-3s4 ~negat=r-3s4 ~negr=c5 ~negro=c5 ~nei=e4p7 ~neig=e4 ~neigh=e4 ~nej=a-4b-4c-3i9
~neja=b-7i5 ~nejan=b-6g6 ~nejar=g-5i4 ~nejo=i4 ~nejo>=i4 ~nel=a-3b4r-3s6v-5 ~nel>=a-3e3r-3s6 ~nem=h5
~nen=a13b4c-4d-3e-4g-7h3i4l-4m-7r-3u-4 ~nen>=a4c-3i5m-5 ~nenr=a4 ~nenro=a4 ~ner=b3f-4i-6k3m-3v-4
~ner>=g3k7v-4 ~nera=n3 ~nera>=n3 ~nerg=c3 ~nergy=c3 ~nero=e3 ~nero>=e3 ~nerv=b3e-3
~nes=a-11e-6g4h-10j-3l-3n-4p-3q7s-7t-8 ~nes>=a-4b-14d3e-6f-3g5h-8q4s-4 ~nesd=p-3v-4 ~nesda=p-3v-4
~nese=f5 ~nese>=f5 ~ness=b3m3v3 ~ness>=b3m3v3 ~neste=b3 ~net=a-5t4v5 ~nete=t3 ~netee=t3 ~neu=c4
~neum=c4 ~neumo=c4 ~nev=a5b-5c-5d-4e3j4l-4s3v3 ~neve=a5b-5c-5d-4e3j4l-4s3v3
~never=a5b-5c-5d-4e3j4l-4s3v3 ~new=b-5g-3h5i-3k4 ~new>=b-5g-3h5k4 ~nex=c-6g3o-6p4q7s-5v-4
~next=c-6g3o-6p4q7s-5v-4 ~next>=b4p3 ~nextm=q5 ~nfe=a-3b-10c10d3e-4n-3 ~nfec=b-3c10v-3 ~nfect=c10v-3
~nfer=b-4d4 ~nferm=b-4d4 ~nfi=b3e-6h7 ~nfie=b4 ~nfier=b4 ~nfl=c3 ~nfla=c4 ~nflam=c4
~nfo=a8b-4c-7m10n-5v-8 ~nfo>=c-4m7 ~nfor=m3v-4 ~nform=m3v-4 ~nfu=e8h-4n3 ~nfun=e5h-4 ~nfund=e5h-4
~nfus=n3 ~nfusi=n3 ~ng>=a-4b5c3d-5h-6i-8k-3l-10m-5n-8o-5q-4r-4s-6u-8v-3 ~nga=a4b-6c-3i4o-3r7u3v-10
~nga>=o-3r8u4v-5 ~ngam=l3 ~ngame=l3 ~ngan=b-4i5v-3 ~ngan>=b-4i5v-3 ~nge=b-6g-8k4n-3v-7
~nge>=c-4h3j-6k8q3 ~nged=b-3l3 ~nged>=b-3l3 ~nger=e3g-4 ~nger>=a3e4g-4 ~ngers=c4 ~ngi=b6e-3i5
~ngin=b6e-3i5 ~ngine=i6 ~nging=b5 ~ngl=a-10b-5d-4f18g-7i-3k-7l-3n-3r-3v-7 ~ngle=a-3f8k-4
~ngles=a-3b-3f10k-3 ~ngli=a-3b-5f8v-3 ~nglis=c-3f9 ~ngo=a-7c3d-4h-6i3m4n-5r-3u-4
~ngo>=a-7c3d-4h-5m4n-5r-3u-4 ~ngr=a-6b-6e4g-3i-3v8 ~ngra=b-3c5e5v-9 ~ngra>=c-5e7 ~ngran=c10
~ngrar=c3 ~ngre=b-3c7v-6 ~ngre>=b-3c7v-6 ~ngro=c-8v11 ~ngry=v6 ~ngry>=v6
~ngu=f6g-5i-4o-8p7r-3u-3v-11 ~ngua=f5 ~nguag=f5 ~ngun=o-7p7r-3u-3 ~ngun>=e3 ~nguna=o-3 ~nguno=p4
~ngus=b5c-3 ~ngust=b5c-3 ~ni>=a7c-6f-6p3v3 ~nia=c5 ~nia>=c5 ~nic=b3c-13f-8g-3h-7j-5k-5l9n-6v3
~nic>=c-5e3h-3m4v6 ~nica=a6 ~nicar=d5 ~nice=e-4u4v3 ~nice>=u4v4 ~nici=a-3l11 ~nicia=l5 ~nick=b3
~nicki=b3 ~nico=b4 ~nico>=b4 ~nid=v4 ~nie=b-4g7i3v-6 ~niet=g4 ~nif=b4c-3 ~nife=b4c-3 ~nife>=b4c-3
~nin=a-8j-8l-4m-7p4r-10u-6 ~nine=c-3t8 ~nine>=o3t3 ~ninet=t4 ~ning=a-3g-5j-5m-5o-3p6q5r-7t-3u-5
~ning>=a-6 ~nings=q3 ~ningu=o-7p7r-3u-3 ~nino=b-3e-3g5h-3v4 ~nino>=b-3c4v4 ~ninos=g5 ~nio=a-3b-5h3v4
~nion=b-4h3v6 ~nion>=h3 ~nis=a-7c-6d3f5k-4m-4v-8 ~nish=c-3d-4f5m-3v-3 ~nish>=c-3d-4f5m-3v-3
~nist=a-4d7 ~nist>=d3 ~nista=d3 ~nk>=a-3c4d-3f-4g3r-3s3v-10 ~nki=b5c-5 ~nkin=b5c-5 ~nking=b5c-5
~nkl=c5 ~nkle=c5 ~nks=b-6c-6e-4g-3n-7p-3s3u8 ~nks>=b-6c-6e-4g-3n-7p-3s3u8 ~nla=a3 ~nla>=a3 ~nlo=b5
~nly=c-4j-6q3 ~nly>=c-4j-6q3 ~nme=a5b3c-10d3e-7f-6g-3k-4l5m-5n-5r-3u-4v-12
~nme>=b3c-9d3e-7f-5g-3k-4l5m-5n-5r-3u-4v-11 ~nne=c-4n4v-7 ~nnec=n5 ~nnect=n5 ~nned=b4 ~nned>=b4
~nner=g4 ~nner>=g4 ~nni=a-3i5 ~nnin=a-3i5 ~nning=a-3i5 ~nno=a3 ~nnoy=a3 ~nnoyi=a3 ~nny=n4 ~nny>=n4
~no>=c-5d-4e4g-5i4l-13m-9n-5o-5p5q-3r-8s12t-5u-10 ~nob=b5c-5d-3g-4 ~nobo=b5c-5d-3g-4
~nobod=b5c-5d-3g-4 ~noc=b4v6 ~noch=b5 ~noche=b5 ~nock=v4 ~nock>=v4 ~nod=c4 ~node=c4 ~nodes=c4
~nol=b-4c-10f5g-6h-3 ~nol>=c-5f7 ~nolo=b-5e4j3 ~nolon=b-5e4j3 ~nom=a7e4i3v-9 ~noma=a-3i4k3v-4
~nomas=a-3i4k3v-4 ~nomb=a4b-4 ~nombr=a4b-4 ~non=c7e-4o-8p11q3s-6 ~non>=i-4v4 ~none=o-8p10q3s-6
~none>=o-8p10q3s-6 ~nons=c6 ~noo=c-3 ~noon=c-3 ~noon>=b-5 ~nop=b-4e3o-3r-9s12v-5 ~nop>=a-3r-3s7
~nope=b-3e3o-3s6 ~nope>=b-3e3o-3s6 ~nor=c-3 ~nor>=e3i3v-7 ~nora=f4g3s-3 ~nora>=f4g3s-3 ~nori=g-3v3
~norit=g-3v3 ~norm=v4 ~norma=v4 ~nos=a-11d-3e4f-4g4 ~nos>=a-4b-4f-3g4 ~nose=c6 ~nose>=c4
~not=c-4d-3f-11h7i-3m-4q-6 ~not>=a3e5f-3h5k-8l-3q-6r-5s4t-4u-3v-3 ~note=v4 ~note>=v4
~noth=c-5d-7h3k4u3 ~nothe=d-7h4k4 ~nothi=c-7r3u3v4 ~noti=v-3 ~nou=a7c-5 ~noug=a7c-5 ~nough=a7c-5
~nov=b-3c-5q4t4v5 ~nove=b-5t3v7 ~novi=f4 ~novio=f4 ~now=b3d-3g10h-6i-4k-7l3n-4q-8r-4s-6
~now>=d-5g10h-6k-7l3n-4q-8r-4s-6 ~noy=a3 ~noyi=a3 ~noyin=a3 ~noz=e6 ~nozc=e6 ~nozco=e6 ~nro=a3b-3l5
~nrol=a3b-3l5 ~nroll=a3b-3l5 ~ns>=b-5c6e-6l-4m7o-4p4v-4 ~nsa=b4c-9h-5i-5j-3q-3v-4 ~nsad=b3
~nsaj=a4b-5h-3 ~nsaje=a4b-4h-3 ~nsar=a-5g7 ~nsarl=g5 ~nsc=l3v5 ~nscr=l3v5 ~nscri=l3v5 ~nsd=o3
~nsda=o3 ~nsday=o3 ~nse=a9b-10d-3e3i4 ~nse>=a3b-5e3i4v-6 ~nsen=a6 ~nsent=a6 ~nsf=d9i-3 ~nsfe=d4
~nsfer=d4 ~nsi=a6d6g-6i10v-10 ~nsid=b4 ~nside=b4 ~nsie=b3 ~nsied=b3 ~nsig=i5m5 ~nsigu=m5 ~nsis=a10
~nsist=a10 ~nsl=f3 ~nsla=f3 ~nslat=f3 ~nso=a-5b5c-5g3 ~nso>=a-3c-4g4 ~nsol=b4 ~nsola=b4
~nsp=c-4i10v-4 ~nspo=i8v-4 ~nspor=i7 ~nst=a-13b-4h4l8m5 ~nsta=v5 ~nstan=v5 ~nste=b-3h4v-4
~nstea=b-3h4v-4 ~nsto=a-8l9 ~nstop=a-8l9 ~nsu=a7b-7g-6i-5j5l-6m-4v3 ~nsub=a8l-3 ~nsub>=a5 ~nsubs=a4
~nsul=a-4j3 ~nsult=j4 ~nsw=g4 ~nswe=g4 ~nswer=g4 ~nt>=a-5e12g-10j4l-6m-11o-13p5q-5r-6t-7u-7v-9
~nta=a10e-9g-8h-7j-3q-7s-13v-5 ~nta>=b-3i3n3q-3s-3 ~ntac=a7c-6 ~ntact=a7c-6 ~ntad=c6 ~ntal=b8
~ntam=r3 ~ntame=r3 ~ntar=k3s-4 ~ntar>=s-3 ~ntat=d4 ~ntati=d4 ~nte=b-5c-5d4h5i-13j-7n-4
~nte>=a-3d8e5f-3n-7 ~nted=a5 ~nted>=a5 ~ntem=g4 ~nteme=g4 ~nten=n3s4 ~nten>=s4 ~ntend=n3 ~nter=g-5h5
~nter>=v6 ~ntere=a3h6 ~ntern=v3 ~nterp=f4 ~nterr=e4k3 ~ntes=a-3b-6c-7f-3h3v5 ~ntes>=b-3c-5h4v7
~ntest=g5 ~nth=a-4b-4 ~nth>=a-4b-4 ~nti=d-5e-4f4l5m3u-7v-7 ~ntid=b6 ~ntido=b6 ~ntie=f8 ~ntien=f8
~ntif=v6 ~ntin=b4l6v-5 ~nting=b6 ~ntinu=l6 ~ntis=h7 ~ntist=h7 ~ntit=m4v-5 ~ntito=g3 ~ntity=m4
~ntl=a3g4h3 ~ntly=a3g4 ~ntly>=a3g4 ~ntm=j4 ~ntme=j4 ~ntmen=j4 ~nto=a-6c4d-5e-10g-4j3k-4m-5n-6v4
~nto>=c7e-8j3k-3m-3n-3r-3s3 ~ntom=v3 ~ntoma=v3 ~nton=i4 ~nton>=i4 ~ntos=a-3u5 ~ntos>=a-3u5
~ntr=a-9e4m-4 ~ntra=c4v8 ~ntrac=c4 ~ntran=v5 ~ntro=b5 ~ntro>=b5 ~nts=b-5v5 ~nts>=b-5v5 ~ntu=b-6c8
~ntur=c5 ~ntura=c5 ~nua=l3 ~nuar=l3 ~nuar>=l3 ~nub=c4 ~nue=b-4c-5f-3l6m-5n3 ~nue>=a4
~nuev=a-5c-3l3n4v3 ~nueva=v4 ~nueve=t3 ~nuevo=a-4l4n7 ~nuh=s4 ~nuh>=s4 ~nul=a4j6 ~nule=a4j6
~num=a6d-4e6g-7h-6i-5k-3l-3n-3o4p-3q-6v-13 ~numb=a3q-4v-9 ~numb>=c6 ~numbe=a4c-4e3q-4v-7
~nume=a3c-3e4v-3 ~numer=a3c-3e4v-3 ~nun=a3b-6c-4i5r-3s3 ~nunc=a4b-6c-4r-3s3v4 ~nunca=b-3c-3r-3s3
~nunci=a3v4 ~nur=a-3d9 ~nurs=a-3d9 ~nurse=a-3d9 ~nut=b-4g5 ~nute=g4 ~nutes=g4 ~nve=i4 ~nvi=a3
~nvm=v4 ~nvm>=v4 ~nwa=a4 ~nwan=a4 ~nwant=a4 ~nxi=c-3 ~ny>=e5i-5j-3l-3o-7r7v-3 ~nyb=d3h3 ~nybo=d3h3
~nybod=d3h3 ~nym=b5c-3h-6k3 ~nymo=b5c-3h-6k3 ~nymor=b5c-3h-6k3 ~nyo=h5 ~nyon=h5 ~nyone=h5
~nyt=b-5g-4h-3k-4q7 ~nyth=b-3g-3 ~nythi=b-3g-3 ~nyti=a-4q5 ~nytim=a-4q5 ~nyw=v3 ~nywa=v3 ~nyway=v3
~nza=c3l7v-3 ~nzo=g4 ~nzo>=g4 ~oad=i4n3u-4v-4 ~oad>=n3u-3 ~oads=i4v-3 ~oads>=i4v-3 ~oar=d6g5v-3
~oard=d6g6v-3 ~oardi=g6 ~oars=c3 ~oarse=c3 ~oat=b-3c6 ~oat>=c3 ~ob>=u4v-8 ~obb=b3 ~obbi=b5 ~obbin=b5
~obby=v5 ~obby>=v5 ~obe=e3 ~ober=e3 ~obert=e4 ~obi=c3i4v-6 ~obil=c3i4v-6 ~obile=i5 ~obill=c4
~obl=b-4u3v5 ~obla=c4 ~oble=v6 ~oble>=b-3v3 ~oblem=c-3 ~obli=u5 ~oblig=u5 ~obo=c-10g-7h-5
~obod=b5c-5d-3g-4 ~obody=b5c-5d-3g-4 ~obot=b-3c-3d3 ~obots=d3 ~obr=c4h-3 ~obre=b5
~oca=a-3b-3d-4m-6n-7v6 ~oca>=g-6i3 ~ocad=e4 ~ocado=e7 ~ocas=g7n-3 ~ocat=v5 ~och=b3e-3i6t3
~oche=b4c-3e-3i6 ~oche>=b5c-3i6 ~ocho=t4 ~ocho>=t4 ~oci=d5 ~ocia=d5 ~ocial=d5 ~ock=a9b-3m-5n-5
~ock>=a3c-9u3 ~ocke=b-3v4 ~ocki=a4 ~ockin=a4 ~ocks=c4 ~ocks>=c4 ~oco=b5c-3 ~oco>=c-3 ~ocor=b8v3
~ocorr=b8v3 ~oct=a-6c-5f-3g-4h6i-4k-4l-6n-5p-12r-3 ~octo=a-5c-4g-3h6i-3k-3l-5n-3p-10
~octor=a-5c-3g-3h7i-3k-3l-4p-9 ~ocu=g6 ~ocup=b-3g6 ~ocupa=c-5g7 ~od>=a-5c4d-4e-4g-4h-5i-4n-7t-4v5
~oda=f-3g4i-4k-3o-5p3v3 ~odas=c-3r3 ~odas>=c-3r3 ~odav=v3 ~odavi=v3 ~oday=c3g5 ~oday>=c3g5 ~odb=b4
~odby=b4 ~odbye=b4 ~odd=b8 ~odd>=b10v-5 ~ode=g-5 ~oded=c-5i4 ~oded>=c-5i4 ~odem=g-3 ~oder=v-3
~oder>=v-3 ~odes=c4 ~odes>=c4 ~odi=c4h-4 ~odil=b-3c5h-3 ~odill=b-3c5h-3 ~odo=b3g-7j-3n-4v4
~odo>=g-7j-3n-4 ~odre=j4 ~odre>=j4 ~ody=b3c-3d4f-4h3k-3q-5 ~ody>=b3c-3d4f-4h3k-3q-5 ~oes=b-5c-6g-5v7
~oes>=c-4g-3i-5v10 ~of>=b4e-5g-5j-8k-3l-5n-6u3v-3 ~ofe=c-5i8v-3 ~ofer=c-5i8v-3
~off=a8c-3e-4h-3j3l-3u-6 ~off>=a9d-6e-7i-3j3l-3m-9u-6v-3 ~offe=v4 ~offee=v4 ~offi=b-3 ~offic=b-3
~ofi=e3v-3 ~ofic=e3v-3 ~ofici=e3v-3 ~ofr=c3 ~ofri=c4 ~ofrio=c4 ~og>=c-3f5g-7v6 ~oga=b12 ~oga>=b5
~ogar=b7 ~oge=i5 ~oger=i5 ~oger>=i5 ~ogg=n3v-3 ~ogge=n3v-3 ~ogged=n3v-3 ~ogi=b7i4v-5 ~ogis=i5v-3
~ogist=i5v-3 ~ogo=g-4 ~ogo>=g-4 ~ogr=k6 ~ogra=k6 ~ogram=k6 ~ohi=j3 ~ohio=j3 ~ohio>=j3
~oi>=a-3c-3e8f8n8v-3 ~oic=b4c4 ~oice=b4c4 ~oice>=c8 ~oices=b9 ~oid=b-3c7 ~oido=c6
~oin=a-5b5c6d-8e-6g-3n-5r-3s-5u-9v-6 ~oin>=c8v-6 ~oing=e-3u-6 ~oing>=e-3u-6 ~oint=a-3b6i-3s-4v-4
~oint>=b12j-3s-4v-3 ~ointm=j4 ~oja=b3 ~ojal=b4 ~ojala=b4 ~ojo=b-7c4 ~ojo>=b-5v4
~ok>=a-3c-3d-8e-9g-4h-4j-6p-6q-5r12s-3t-6 ~oke=b4d-3e-5l-3m3n-7 ~oke>=b-9c5m4v5 ~oked=c-4 ~oked>=c-4
~oken=b9v-4 ~oken>=b9v-4 ~oki=c4e4g3m-3 ~okin=c4e4g3 ~oking=c4e4g3
~ol>=a-14c-14d-6f10g-5h-4i-10j-4l-3m-9v11 ~ola=a-4b15c-11d-7e-5u-6 ~ola>=a-5b7c-7d-4e-3u-4v4
~olab=b4 ~olabl=b4 ~olar=b4 ~old>=g3 ~olde=v-4 ~older=v-4 ~ole=a8e-7g-6h-3l-4n-4 ~ole>=v5 ~oled=b3
~oleda=b3 ~oles=a8i-3 ~oles>=v-3 ~olest=a9 ~olg=b4 ~olga=b4 ~olgar=b4 ~oli=d-3e3t4 ~olic=b6e4
~olice=e5 ~olici=b3 ~olie=c5 ~olien=c5 ~oll=a5b-8d-3g-5i-4l4n3v-12 ~oll>=a3b-3l6v-4 ~olle=a-3c8v-5
~ollen=c4v-4 ~ollo=a5c-5n4 ~ollow=a5c-4n4 ~olo=a-3b-12c4g-7h5i-7m-6n-5q3r-4 ~olo>=c-3h4q4r-4
~olog=h4 ~olon=c-3e4j3 ~olong=b-5e4j3 ~olor=a-3b-5c10e-3i-3m-3 ~olor>=a-3b-4c8e-3i-3m-3 ~ols=c-4
~olu=s3 ~olut=s3 ~olv=e-3f-3g-5j3k-3l3 ~olve=b4c-3l4n3 ~olver=b4c-3l4n3 ~olvi=a3j3k-3
~olvid=a3b-3j3v6 ~olvie=c3 ~om>=f-4h-5i-4l-6u-3 ~oma=a-9b-3c3f10g-6i4j-4k3m5v-8 ~oma>=m5v-6
~omac=a-3c8 ~omach=a-3c8 ~omad=i4v-3 ~omas=a-3 ~omas>=a-3 ~omb=a4v-8 ~ombr=a4v-8 ~ombre=a4v-7
~ome=a-9b5c-7d3f-3g4j4m-7n-3r-8 ~ome>=b7d-7f3h-9j3k3l-4s3u3v-3 ~omeb=d3v-3 ~omebo=d3v-3
~omen=g12l7m-4 ~oment=g9 ~omenz=g3l7 ~omeo=g-3v-4 ~omeon=g-3v-4 ~omer=b-5v7 ~omer>=b-5v7
~omet=d-3q3v3 ~ometh=k3 ~ometi=g-3 ~omez=b-5o6v-3 ~omez>=b-3c-3o6 ~omf=h3 ~omfo=h3 ~omfor=h3 ~omg=v4
~omg>=v4 ~omi=a-3b-9c13e-6i-3j6n-4q5 ~omin=e-3g-4j7q4 ~oming=e-3g-4j7q4 ~omit=a-3b-8c13f3g-5
~omita=b-4c10 ~omm=b-7c-4e9j-4 ~omma=e4 ~ommat=e4 ~ommy=c-3e5 ~ommy>=c-3e5 ~omo=c-3e-5f-6i5l-4s-6v-7
~omo>=a-3e-3g-4o-3r4s-4 ~omod=g-5 ~omoda=p3 ~omor=a4g4v-3 ~omorr=g4v-3 ~omp=c-10m4v3 ~ompa=g5v-3
~ompan=g5v-5 ~ompl=c-4d7g-3v3 ~ompla=d3v5 ~ompli=d4 ~ompr=e5f4v-5 ~ompre=e5f4v-5 ~ompu=b-5d-3m3v9
~ompus=v4 ~omput=b-3d-3m3v4 ~oms=c4e-3 ~oms>=c4e-3 ~omu=d4v-3 ~omun=d4v-3 ~omuni=d4v-3
~on>=a-4c-3d5f-11g3j-12k-7l-5n-3p-8q-4r-10s-6t-5 ~ona=c-7d3 ~onc=a-5b-3c-5g3i6n3v-3
~once=a-3c-4g4n3v-4 ~once>=a-3c-3g4n4v-3 ~onch=i6 ~oncha=c3 ~onci=i3 ~ond=a-3b6e-9i-11m3n7q6
~ond>=g-4 ~onda=a-3n6o-5q8v-7 ~onda>=n7 ~onday=o-5q8 ~onde=i-6m5 ~onde>=i-6m5 ~ondid=b3
~one=b4e-3f-5g-7h5j-7l-8m-7n-5p4q-4u-5v-13 ~one>=a3b3c-6f-4g-7h5j-5l-6m-5n-5q-7u-4v-6 ~onel=b5
~oner=k8v-4 ~oner>=k8v-4 ~ones=b-7c11v-5 ~ones>=b-6c10v-4 ~oney=b3 ~oney>=b3 ~onf=b-3e4h4v-6
~onfi=e-3h9v-4 ~onfu=e8h-4n3 ~onfun=e5h-4 ~onfus=n3 ~ong=a-4b-8c-7d-8e8f7g-11i-5n-6r-6u-4v6
~ong>=a-7b-6d-5e4f9g-5j-3m-4v8 ~onga=h3l3 ~ongam=l3 ~onge=a5e4g-3 ~onger=a5e4g-3 ~ongo=m5 ~ongo>=m5
~ongs=v4 ~ongs>=v4 ~oni=b-6d7 ~onia=c4 ~onia>=c4 ~onis=a-4d7 ~onist=a-4d7 ~onl=c-4j-6q3
~only=c-4h3j-6q3 ~only>=c-4h3j-6q3 ~onm=d7v-5 ~onn=c-3n9 ~onne=n5 ~onnec=n5 ~ono=d-4e8i-3m3
~ono>=c-3v4 ~onoz=e6 ~onozc=e6 ~ons=c4e-7f-4m7o-4p3u-4 ~ons>=a-3b-6m6o-3p4 ~onse=a6 ~onsen=a6
~onsi=i5m3 ~onsig=i5m5 ~onso=b4 ~onsol=b4 ~onst=c6 ~onsta=v5 ~onsu=j4 ~onsul=j4
~ont=a3d-9f-4g-3j5k-3n-9o-6p4r-6s4t-7v-3 ~ont>=g-4j6k-6l-11m-6n-4o-6r-3s6 ~onta=a7c-6 ~ontac=a7c-6
~onte=g5 ~ontes=g5 ~onth=a-3b-3 ~onth>=a-3b-3 ~onti=l6 ~ontin=l6 ~ontr=a-3c6 ~ontra=c6 ~onve=i4
~onvi=f3 ~onvie=f3 ~oo>=b3e-3g-5h4p3u3 ~ood=a-9d-4e-4g-4h-5j-4m-3n-6t-4v3
~ood>=a-8b-3d-3h-4i-11n-5t-3 ~oodb=b4 ~oodby=b4 ~oode=c-5i4 ~ooded=c-5i4 ~oof=b4 ~oof>=b4
~ook=a-4d-3g5k6n-6q-5v-3 ~ook>=e-4k5n-5q-4 ~ooki=e5g6v-4 ~ookin=e5g6v-4 ~ool=v4 ~ool>=v4
~oom=g3m-4n-4v5 ~oom>=g3m-3n-3 ~oomm=e4 ~oomma=e4 ~oon=a-6k4m-3q4u3 ~oon>=a-4c-3u4 ~oone=c4k4v-5
~ooner=k4v-4 ~oop=b-11c3v4 ~oops=v7 ~oops>=v7 ~oor=v5 ~oor>=c-4v5 ~oos=a3 ~oose=a3 ~oose>=a3
~oot=a-4c8g-4i6 ~oot>=g-4i6 ~ooth=b-3c6 ~ooth>=c4 ~oots=c4 ~oots>=c4 ~ooz=c13 ~oozi=c3 ~oozin=c3
~op>=a9b-6c-5d-4f-3g-6h-3j3k-8l4m-4q-3r-8 ~opa=v5 ~opay=v5 ~opay>=v5
~ope=a-5b14d7f-3g-8i-5m-6o-4q-6s6v-5 ~ope>=b10c-10n-3o-3s6v-8 ~opel=b4 ~opele=b4 ~open=v3 ~open>=v6
~oper=c3d9 ~opera=c3d9 ~opi=a-3b9h3 ~opin=b10h3v-4 ~oping=b11v-4 ~opini=h3 ~opl=c-3d3 ~ople=c-3d3
~ople>=c-3d3 ~opo=b9c-3 ~opos=b5c-3 ~oposi=b5c-3 ~opp=b-9 ~oppe=a-3b-5 ~opped=a-3b-5 ~ops=b3
~opt=a10b-11c-13d-4g-3l6v-9 ~opt>=a5b-5c-6l8 ~opti=c-4 ~optin=a4 ~optio=a-5 ~opto=a4 ~optou=a4
~oqu=a6c-3v-4 ~oque=a6c-3v-4 ~oquea=a3b-3 ~or>=a-6b-4d5f-3g-6l-3n-23o-10p-5q-3
~ora=a-4b-4g8i-9o-6q-7s-8v-4 ~ora>=b-9g8h4s-5v-5 ~orad=c3 ~oral=v3 ~orale=v3 ~oran=b5c-3
~orand=b5c-4 ~orar=b3c-4v-8 ~orar>=b6 ~orari=v-3 ~oras=f3j3k4m-3 ~oras>=f3j3k4m-3 ~oraz=c6 ~orazo=c6
~orc=b3c3e4g-9v-7 ~orca=b6 ~orcar=b6 ~orci=b-3c6 ~orcid=c3 ~ord=d3g-8h-5k-3r3v3 ~ord>=b-3c-3e4
~orda=r4 ~orde=b8 ~orde>=b6 ~ordo=n4v3 ~ordo>=n4v3 ~ords=a3d3 ~ords>=a3d3 ~ore=a4c7d-5e-7i-4o-3s-3
~ore>=a6c3d-5e-7o-3s-3 ~orev=b6 ~oreve=b6 ~org=a5b-6v3 ~orge=a6b-4 ~orget=a6v-4 ~orgo=v5 ~orgot=v5
~ori=c5e-4h-7i-8k-8m-5n-7u3v-5 ~orid=e3 ~orin=b-4c7v-3 ~orina=c7v-3 ~orio>=v3 ~orir=a-4b10
~orir>=b4f3 ~orirm=b6 ~orit=c-5f-4g4 ~orita=c-5f-4g4 ~oriz=a5 ~oriza=a3 ~ork=b-12g3h-4j-5n-3
~ork>=b-4i-5j-3k3v3 ~orke=d3 ~orked=d3 ~orki=g5v-3 ~orkin=g5v-3 ~orl=b8v-4 ~orld=b8v-3 ~orld>=b8v-3
~orm=a-6b-8d-5i-3v10 ~orm>=g-3v9 ~orma=c-4s3 ~ormac=m3v-3 ~ormal=v4 ~ormi=c8v-4 ~ormig=c3
~ormir=c3g3 ~ormu=v3 ~ormul=v3 ~orn=b-3q3v3 ~orn>=v-4 ~orne=v4 ~orni=b-5q4v3 ~ornin=b-5q4v3
~oro=b8c-4 ~oro>=b8c-3 ~orr=a4e-5f-9h-4k4l-7n-4p-4s-7t-4u-8v4 ~orra=k4 ~orram=a4 ~orran=v4
~orre=a8b-6m-3n-3 ~orre>=a3 ~orrec=a-4e3r3 ~orren=a5 ~orreo=v5 ~orri=v4 ~orrie=v4
~orro=a-5b4o3p-3q3v-8 ~orro>=b8 ~orrow=o3q4v-5 ~orry=c-4j-3m3s-5 ~orry>=c-4j-3m3s-5
~ors=b-12c7g-3i6v3 ~ors>=i7 ~orse=b-4c5v4 ~orse>=v4 ~orst=b-3c4 ~orst>=b-3c4
~ort=a5d-8k-8l-4m-8n4u-8v-8 ~ort>=b-5c3g6 ~orta=c-3g-4k-3n5 ~orta>=b3n4 ~ortab=h3 ~ortal=v8
~ortar=e6v-3 ~orte=a6i4n-5 ~orte>=a-3i4 ~orten=a7v-5 ~orth=b7c-4 ~orth>=b3 ~orti=a4c6 ~ortin=a4
~orto=a-4n4 ~orto>=a-4n4 ~ortu=f7 ~ortug=f7 ~orw=k5v-4 ~orwa=k5v-4 ~orwar=k5v-4 ~ory=v3 ~ory>=v3
~os>=b-4d-8f-6g-8h-7j-12k-9m-6n-15r-7u4 ~osa=a-4m-3n4v-5 ~osa>=b-4e3n5v-12 ~osas=v3 ~osas>=v3
~ose=c6e-3f-5i-4j-3p3u-4v-3 ~ose>=a4f-4p3r-4u-3 ~osed=b3r3v-10 ~osed>=b3r3v-10 ~oser=c4 ~oser>=c5
~oset=v4 ~oset>=v4 ~osi=a-3b9k3u6v-7 ~osib=k4 ~osibl=k4 ~osin=b4 ~osing=b4 ~osis=b8 ~osis>=b8
~osit=u6v-8 ~ositi=c8v-3 ~osito=c-3u6 ~oso=v5 ~oso>=v5 ~osp=m3v-5 ~ospi=m3v-5 ~ospit=m3v-5 ~ospo=k3
~ospon=k3 ~oss=b-4c-5e6n-3v3 ~oss>=c-5 ~ossi=v6 ~ossib=v6 ~ost=b-4c-3e4i-6k3v7 ~ost>=e5g-5
~osta=g3v4 ~ostad=c3 ~ostar=g3 ~osto=i-4v5 ~osto>=i-4v5 ~ostp=k5 ~ostpo=k5
~ot>=a-3b-7c6f-13g-6i5j5l-10m5n-12o-5r-6s4t-12u-4 ~ota=b13g-5v-7 ~ota>=b14g-4v-6 ~ote=b5v3
~ote>=b4v4 ~otg=b4c-3 ~otgu=b4c-3 ~otgun=b4c-3 ~oth=a5d-11i-6m-3p5s-5v-4 ~oth>=c8
~othe=a5d-10h3i-3s-3v-10 ~other=a5d-10h3i-3s-3v-10 ~othi=c-7r3u3v4 ~othin=c-7r3u3v4 ~oti=c4m5
~otic=c6 ~otiv=m5 ~otivo=m5 ~oto=c-4i5 ~otor=c-4i5 ~otor>=c-4i5
~otr=b-5c-3d-10f-3h6k5m-7o-11p8q-5r-5u-3v-3 ~otra=a-3d-6f-5i-3k4l3o-6p3 ~otra>=a-3d-6f-3i-3k6l3
~otras=p5 ~otro=b-6h6n-4o-3p4 ~otro>=b-5e-3h6n-3p3 ~ots=a-11b-8c12d15 ~ots>=a-11b-8c12d15 ~ott=b6g-4
~ottl=b4 ~ottle=b4 ~otto=b3 ~ottom=b3 ~ou>=b-5c-3d-6h-3j-3s-3u6 ~oub=b-3i3 ~oubl=b-3i3 ~ouble=b-3i3
~ouc=c3 ~ouch=c3 ~ouch>=b-5c6g3 ~ouche=b4 ~oud=n5 ~oude=n5 ~ouder=n5 ~oug=g-7h3i-6j-3m-3u3
~ough=g-7h3i-6j-3m-3u3 ~ough>=a4e-6g-3h4i-3 ~oughi=c6v-6 ~ought=b5c-9u4 ~oul=b8e-9g-3j-3m-5s-3u-4v-3
~oul>=b5 ~ould=b3e-9g-3m-5s-3u-4 ~ould>=c-7e-7m-5s-3u-4 ~oulde=c7 ~oun=a-5d-4f-4r4u-3 ~ound=c4u-3
~ound>=b3 ~oundi=v-3 ~ounds=b-5r4v-3 ~oung=h4 ~ount=b4 ~our=b-12c-12g5h-7j-3o-3p-4q-5s-7t3v4
~our>=b-6c-4h-3i-4o-3p-4s-5v5 ~ours=b-5g5 ~ours>=b-4g5m-5v4 ~ourse=m3r4v-3 ~ous=a-4b3c-3e7g-6
~ous>=a-3v4 ~ouse=e6 ~ouse>=e6 ~ousi=e3 ~ousin=e3 ~out=a3e-11f-8h-9k-6l-10q-5t3u-7
~out>=a3e-11f-7h-8k-6l-9q-6t3u-7 ~outs=c-3v3 ~outsi=c-3v3 ~ouv=c-3e8 ~ouve=c-3e8 ~ouve>=c-3e8
~ove=d-3f-12g-4h-8i-9j-6k7o-4q3s-6 ~ove>=a6b-7e-5g-6j-5k7s-3u3v-7 ~oved=c-5e6k-3 ~oved>=c-5e7k-3
~ovel=b-5v4 ~over=a-6b4f-3i-4j-4k4 ~over>=a-3c5n4 ~overd=b5c-5 ~overl=k5 ~oves=b3 ~oves>=b3
~ovi=b-6h3i3k-3m-3 ~ovid=b-5e3h4i3 ~ovid>=e3 ~ovide=h5 ~ovido=i4 ~ovie>=v5 ~ovin=c5 ~oving=c5
~ovio=f4 ~ovio>=f4 ~ow>=b-4d-7g11h-9i-4k-3n-4p-10r-13s-10 ~owb=v6 ~owbo=v6 ~owboy=v6 ~owe=a-3e-4i4n4
~ower=n6v-3 ~ower>=n6v-3 ~owi=n3 ~owin=n3 ~owing=j3n3 ~own=b3f-4g4j-4m-3 ~own>=b3f-4j-4 ~owni=b3
~ownin=b3 ~ox>=c3 ~oxi=c5 ~oxy=c3 ~oxyg=c3 ~oxyge=c3
~oy>=b15c-10d-19f-9g4h-13i-17k-8l-8m-16n-10o-7p-5t-5u-9v-3 ~oye=c-6n5v4 ~oye>=c-6n5v4 ~oyi=a3
~oyin=a3 ~oying=a3 ~oys=v6 ~oys>=v6 ~ozc=e6 ~ozco=e6 ~ozco>=e6 ~ozi=c3 ~ozin=c3 ~ozing=c3
~pa>=b-3c4e4g-4v5 ~pac=b-6j3n4 ~paci=j3n4 ~pacie=e4v-5 ~pacio=j3n4 ~pad=c-5g3 ~pada=c-5 ~pada>=c-5
~padra=b3 ~pag=b-3c-5v8 ~pai=a-6c4g-3n-8t3 ~pain=a-5c6e-6n-5t3 ~pain>=a-4b-4c4e-5f-4n-5t3u3
~pains=f6 ~pal=b-5c10 ~pald=c6 ~palda=c6 ~palp=c4 ~palpi=c4 ~pam=a9e-3m-5 ~pam>=a9e-3m-5
~pan=a-9b6c-4d-6e-7f11i-6j-4k-5l-3m-4n-9q-3s-5v-6 ~pane=b4 ~pani=a-7b6c-7d-4f4g-8k-3
~panic=b12c-4g-4 ~panis=a-4b-4d-3f7 ~pano=f8 ~panol=f8 ~pany=g6 ~pany>=g6 ~pap=a-5b-5e4v3
~papa=e4v-4 ~papa>=e4v-4 ~pape=a-4c-4v9 ~papel=a-4v6 ~par=a11b3c-4e-4h-10j-3l-3n3q3r-6u-5
~para=a5k3n-10s3 ~para>=k4n-8s3 ~parad=b-3c-3i-3v6 ~paral=b3 ~parar=a5b-7c7v-5 ~parat=c3i3
~pard=n5v-4 ~pardo=n5v-4 ~pare=a10c-6f-3m-4r-5s-3 ~pare>=a6 ~parec=a-3b4 ~paren=a11b-5r-7v-3
~park=c-6v7 ~parki=c-5v4 ~parl=f8 ~part=b5 ~part>=n3 ~partm=d3 ~pas=b-4c4d4g-16h-4i6n-5q4r-10s11v-6
~pas>=a6f4 ~pasa=b-5i7 ~pasa>=i4 ~pasad=v3 ~pasar=c5 ~pase=d5k7q6 ~pasem=d5 ~pasm=c5v-3
~paso=b3c-4s4v4 ~paso>=b3c-4s4v4 ~pass=b-4c5e4r-3s7v-4 ~pass>=i3r-3s7v-3 ~passe=c3e6
~past=b4i-3k-3o3 ~past>=b3o3 ~pat=a-9c-4e6h5n-3o-4 ~patc=e5v-4 ~patch=e5v-4 ~pate=a-5e-6h6o-4v3
~patel=a-4b-4e-5h6o-4v4 ~pati=e6 ~patie=e6 ~patr=b7g5 ~patro=g5 ~pav=b5 ~pavo=b5 ~pavor=b5
~pay=c-4i8 ~pay>=c-3i6 ~paz=a4b-4e5 ~paz>=a4b-4e5 ~pci=c-3 ~pcio=c-3 ~pcion=c-3 ~pda=b4c-3
~pdad=b4c-3 ~pdad>=b4c-3 ~pe>=b7c-4f-3g-4i-3o-3s6 ~pea=a-6b3c-6d6g-7i-3k-4n9v-14 ~pea>=b3 ~peac=b3
~peace=b3 ~peak=a-3b-7d7e3f3v-4 ~peak>=d6h-3n4v-3 ~peaki=e6h4 ~peaks=f4h-3 ~pear>=b4 ~peat=n8
~peat>=n6 ~pec=b-8j7v-7 ~pech=b-4c4 ~pecho=b-4c4 ~peci=h3 ~pecia=h3 ~pect=j8 ~pect>=j8 ~ped=c5
~ped>=a-7c5e-3v3 ~pedi=e-4 ~pedi>=a6e-3v-4 ~pedia=h3 ~pee=b-10c15v-9 ~pee>=b-3c8v-6 ~peec=c4
~peech=c4 ~peei=c3 ~peein=c3 ~peg=c-3v5 ~pega=c-3g3v5 ~pega>=g3 ~pel=a-5b3g-3 ~pele=a-6c-6v3
~peles=a-6c-5 ~pelic=b-4 ~pelig=b5 ~pen=a4b5c-5e-6n-10q-8r-6v3 ~pen>=v6 ~pena=b6c-3 ~pena>=b6c-3
~pend=b-3m-4q-3r-4v6 ~pende=v3 ~pends=v5 ~pens=b5c-7m3v-6 ~pens>=a5g-3m4 ~pensa=b3c-4g4v-5
~peo=c11d3v-8 ~peop=c-3d3 ~peopl=c-3d3 ~peor=b-4c15v-4 ~peor>=b-3c11v-3
~per=a-6c-5d6f-4g3i-5j3l-6m-9p-6u-11 ~per>=a5g4v-8 ~pera=a-5b11d7 ~perac=b6v-6 ~perad=d4 ~peran=b4
~perat=d4 ~perd=g-5n8 ~perdi=e4g-4n6v-4 ~perdo=e-6v5 ~pere=b-4g6j6 ~pere>=g4 ~perf=c-5v3
~perfe=c-5v3 ~perh=v3 ~perha=v3 ~peri=b-4h3v4 ~perie=h3 ~perio=c4 ~perm=a8b-3d-3e-3 ~permi=a3e-3
~pero=f-3k5q3r5v3 ~pero>=f-3k5q3r5v3 ~perr=b-5v6 ~perro=b-5v6 ~pers=a-5c-7d7e4g-3k-3m-3n-3
~perso=b-8c-4d7e4g-3k-3m-3n-3 ~pert=b3 ~perta=b4 ~perv=d4 ~pervi=d4 ~pes=c4 ~pesa=v-3 ~pesad=v-3
~peso=c3 ~peso>=c3 ~pet=v4 ~pez=l3 ~peza=l5 ~pezar=l5 ~ph>=c4 ~pha=v4 ~phar=v4 ~pharm=v4 ~phi=m3
~phis=m3 ~phish=m3 ~pho=b-4c-5d5e4g5h-5i-4 ~phon=b-4c-5d5e5g5h-4i-3 ~phone=b-4c-5d5e5g5h-4i-3
~pic=a3b-5i5l-3m-3n-4p-5q-4v-9 ~pick=b-3c-8g3i8r6v-6 ~pick>=c-4d3i5r5v-5 ~picks=i4 ~pico=a3c3v-5
~pico>=a3c3v-5 ~pid=b3n3 ~pido=n3 ~pido>=n3 ~pie=c6e-4i4v-10 ~pie>=b-4g-4i7 ~pien=b4c-3g4
~piens=b4c-3g4 ~pierd=a4 ~piern=b-5c7 ~pies=c4 ~pies>=c4 ~pil=a-5b5 ~pila=g4v3 ~pila>=g4v3
~pill=a-5b6 ~pills=a-5b5 ~pin=a-8c10g-4i-3 ~ping=a-3c5 ~ping>=a-3c5 ~pini=h3 ~pinio=h3 ~pink=c3
~pink>=c3 ~pio=n6 ~pio>=n6 ~pire=i4 ~pired=i4 ~pis=c3n-3v4 ~piso=v4 ~piso>=v4 ~pist=b3 ~pisto=b3
~pit=a-8d-4g-8n9o-3v-8 ~pita=g-3n4v-6 ~pita>=n3 ~pital=m3v-5 ~pite=n5 ~piz=e6 ~pizz=e6 ~pizza=e6
~pla=a-3c-7g3h-6i-4j-3k4m5n-6 ~plac=e4v-3 ~place=e4v-3 ~plai=b-3d3g-3m6n-3v3 ~plain=b-3d3g-3m6n-3v3
~plan=b6c-4g3 ~plan>=b6 ~plane=g4 ~plann=b3 ~plant=b-3v6 ~plat=g3 ~plati=g3 ~ple=d4e-4n4v-3
~ple>=d3v-3 ~pli=d3m3v-3 ~plic=d4 ~plica=d4 ~pliq=m3 ~pliqu=m3 ~ply=g6m5v-6 ~ply>=g6m5v-6 ~pm>=j3
~po>=b-11c8n-3v3 ~pod=a-3j4v-6 ~podre=j4 ~poi=a-3b8c-4d-5i-3n-3s-4v-4 ~poin=a-3b6i-3s-4v-3
~point=a-3b6i-3s-4v-3 ~pol=b7e4v4 ~poli=b7e4v4 ~polic=b7e4v4 ~pon=c-12i11j-3k7l3m3v-6 ~pon>=i8
~pone=b-5k8 ~pone>=k5 ~pong=h3l3m5 ~ponga=h3l3 ~pongo=m5 ~poo=c4 ~pop=c4 ~popp=c3
~por=c-7d-11h-5i4j-4n-12s-5 ~por>=e-4f-3s-3 ~port=b-4c-8d-5f4h-3m-3n-8 ~port>=g6 ~porta=b-6e4
~porte=i5 ~porti=a4 ~porto=b6 ~portu=f7 ~pos=a-7b3f-4j-6k6s-4 ~pose=c-3r3v-5 ~pose>=b4c-3
~posed=r3v-5 ~posi=k4v-5 ~posib=k4 ~posit=b3v-4 ~poso=b3c-4 ~poso>=b3c-4 ~posp=k3 ~pospo=k3 ~poss=v6
~possi=v6 ~post=k4 ~postp=k5 ~pot=b-3c7 ~pou=b-4c6v-4 ~poun=b-4c6v-4 ~pound=b-4c6v-4 ~pp>=a7c-3v4
~ppe=c6m3v-5 ~pped=a-4b-8c5 ~pped>=a-4b-8c5 ~ppen=a5g-3m4 ~ppens=a5g-3m4 ~ppi=c3v-6 ~ppin=c3
~pping=c3 ~ppl=v5 ~pple=v5 ~ppo=b-4j4 ~ppoi=j4 ~ppoin=j4 ~ppos=r3v-5 ~ppose=r3v-5 ~ppr=u5 ~ppre=u5
~pprec=u5 ~ppy=q-3v8 ~ppy>=q-3v8 ~pra=h4 ~prac=h4 ~pract=h4 ~pre=a-3b-3f3i-6k-7l-3m-4q-7r-5s-3t-7
~pre>=b5e5 ~prea=g3 ~pread=g3 ~prec=b-7u4v4 ~preci=b-7u4v4 ~pref=c-3v-6 ~prefe=b3 ~preg=b-6n4
~pregu=a3b-3n4 ~pren=f4n3v-3 ~prend=f4n3v-3 ~pres=d4e-5i-5j5 ~prese=a-3d6g3j6v-3 ~press=e-3
~pret=b-3f4 ~prete=f4 ~pri=d-3g-4n5r-7v4 ~prim=o3r-3 ~prime=o3r-3 ~prin=c-6e3n6v6 ~pring=e4v4
~pro=b6c-11d-5e-3f-3g-6m3n-5 ~prob=c-3 ~probl=c-3 ~prog=k6 ~progr=k6 ~prop=b5c-3 ~propo=b5c-3
~prov=h5m5v-5 ~provi=h5 ~ps>=a-9b-5c13e-4j-3n-4v-4 ~pt>=a3b-10g-3l7m3n6v-3 ~pta=v3 ~ptan=v3
~ptan>=v3 ~pti=c-6 ~ptin=a4 ~pting=a4 ~ptio=a-4 ~ption=a-4 ~pto=a6 ~ptou=a4 ~ptout=a4
~pue=a-13e-4g4k4m-9q3r-4s-6t-4 ~pued=a-10d3e-4f5k5m-5r-9s-7 ~pueda=k4v-3
~puede=a-3b-8c-10g-5h4i4q3r-7v3 ~puedo=a-3c4f3h-3m-3n-3s-5 ~puen=b4 ~puent=b4 ~pues=b-5g3i-5j-3r3v3
~pues>=b-5g3i-5j-3v4 ~puf=c4 ~puff=c4 ~puffy=c4 ~puk=c7 ~puke=c4 ~pul=b-4c9v-4 ~pull=b-3c7v-3
~pulle=c5 ~pulli=c3 ~pun=b3 ~punc=b5 ~punch=b5 ~punt=b-4c3 ~punta=r3 ~punto=c4v4 ~purg=a3 ~purge=a3
~purp=b4 ~purpo=b4c-3 ~pus=g-4j-6k8q3s4 ~pus>=b-5c7 ~puse=s4v6 ~puse>=s4v6 ~push=c-4k8q3
~push>=c-3k8q3 ~puso=b3 ~puso>=b3 ~put=a-4c-5i-3 ~put>=a-6c-3l3v-6 ~puta=d-5m3 ~putad=d-5m3 ~putt=g3
~putti=g3 ~py>=c6q-3v8 ~que=d4e-12f-3m4n5p5s-3t-3 ~que>=e-5f-3l-4m5n3t-4u3 ~quea=a3b-3
~qued=a-3b-6i4n-3v5 ~queda=f3i4p3 ~quede=c4v3 ~quedo=c-4g3 ~quej=d3 ~queja=d3 ~quem=b4c8m3v-3
~quema=b3 ~queme=m4 ~quemo=b3 ~quen=a4b-4d6 ~quen>=a4 ~queo=v5 ~queo>=v5 ~quer=a-5l3 ~quere=c3
~ques=d4n4v-5 ~quest=d4n4v-5 ~qui=a3b-7g-18j-3m4n-12o-5p-7q-4s-4t-5u-5 ~qui>=b3c-4e6 ~quic=c8k3
~quick=k4 ~quid=c4 ~quido=c4 ~quie=a-3c-5f3g-3h4m6n-5o-4r3t-4v-7 ~quien=a-3b-9c-4i5m11
~quier=b4e-5f3h3i-4m-4n-4o-4r4t-4v-5 ~quila=v3 ~quin=c-3m3 ~quina=d3m3 ~quip=b-3v3 ~quipo=b-3v3
~quit=a14b-10d-3f-4g-5k-5m-10v3 ~quit>=a11b-6e3f-4j-3m-3 ~quita=a6v5 ~quite=b-8c5e-5j4v-4
~quito=b3c-3 ~quiv=e6 ~quivo=e6 ~quiz=v6 ~quiza=v6 ~ra>=a-6d-3e4h5j-4k5o-5p-9t-5u-8v-4
~rab=b3f4h-3v-3 ~raba=c-3 ~rabaj=c-5 ~rabi=f3 ~rabic=f3 ~rabl=b3 ~rable=b3
~rac=a-7b8c5d-4f-4g-5i-7l-5m-3n-4u4v-11 ~rach=c5 ~raci=a-3b4n-3u4v-9 ~racia=c-8u4v-3 ~racio=b5c3v-6
~rack=b5c-3 ~racks=b6 ~ract=h5 ~racti=h4 ~rad=h-4n-6u5 ~rada=a-4b4c-9i-3v5 ~rada>=a-4b4c-9i-3v5
~rade=c-5u8 ~radec=u4 ~radez=u3 ~radi=a3 ~radio=a3 ~rado=b-5c7d5e-4v-3 ~rado>=b-3c7e-4 ~rador=d5
~radu=g5 ~radua=g5 ~rae=c4 ~rae>=c4 ~raf=v8 ~rafi=v7 ~rafic=v3 ~rag=a3c3i-6 ~raga=c4 ~ragar=c4
~rage=b5 ~rage>=b5 ~rago=a4b-5 ~rai=a-5e-4f-7g-10h-4i6j-4v3 ~raid=a-4 ~raid>=a-3 ~raig=b-5c6i-3
~raigo=b-4c5 ~rain=i4k5v7 ~rain>=c-10i6k5v7 ~raine=b-3c7 ~rait=i6 ~raite=i6 ~raj=a3 ~rajo=a3
~rajo>=a3 ~ral=b4c-7 ~ram=a5b-9e3g-5h4k5v-7 ~rama=k5 ~ramar=k5 ~rame=a4d4 ~rame>=a4d4 ~ramo=h3
~ramos=h3 ~ramp=b-3 ~ran=e-6g-15h-6i5m-7p-3r-4u-5 ~ran>=c11i-3n3 ~rana=c4 ~ranc=b-5c-5v12
~rance=c-5v7 ~ranch=v6 ~rand=g-3 ~rando=g-3 ~rang=b3 ~rangl=b3 ~rank=b5 ~rank>=b5 ~ranq=v3 ~ranqu=v3
~rans=a-6b-4c-5d5g-3i9v-8 ~ransf=d9i-3 ~ransl=f3 ~ransp=i8v-4 ~ranz=b4 ~ranza=b4 ~rap=b4c-5v-10
~rap>=c3 ~rape=b6c-3v-3 ~raped=b6c-3v-3 ~rapi=n3 ~rapid=n4 ~rar=c9i-7j-3l9p3v-5 ~rar>=b6k-3
~rari=v-3 ~rario=v-3 ~rarm=b-5c7 ~rarme=b-5c7 ~raro=b-3c3v5 ~raro>=c4
~ras=a4c4d-3e-10h-5i-4k4m-6n-4o-3p3v-5 ~ras>=a-4b-11h-3j3m-3p3 ~rasc=b6 ~rasco=b6 ~rase=a4 ~rase>=a4
~rash=c6v-3 ~rash>=c7v-3 ~rass=a7 ~rassm=a3 ~rast=v-3 ~rastr=b3 ~rat=d5e-7k-6m4p-3r-12v-10
~rata=b4c-3 ~ratan=b4 ~rate=u3 ~ratef=u4 ~rath=b3e-4h3s5v-5 ~rathe=b3e-4h3s5v-5 ~rati=g5m3r-4
~ratin=m6 ~ratis=v5 ~ratit=g7 ~rato=b-4d4v-3 ~rator=d6 ~rau=b7m4v-4 ~raud=m4 ~raude=m4 ~rav=v5
~raz=a-3b3g-3i-5k-3u6v-4 ~razo=a-3c4i-3k-3u6v-4 ~razo>=b-5c4u7 ~razon=c5 ~razos=b6c-3 ~rbl=n6
~rble=n6 ~rbled=n6 ~rca=b5g-3i-5 ~rca>=c3i-4 ~rcar=b6 ~rcar>=b6 ~rce=o3 ~rch=h-3 ~rci=b-3c6 ~rcid=c3
~rcida=c3 ~rco=e4n-3 ~rco>=e5 ~rcol=v-3 ~rcole=v-3 ~rd>=c-7d4f-5g-11i-5j-5q-4r-4v10 ~rda=b-7h-3q3
~rda>=a6 ~rdad=d3m4 ~rdad>=d3m4 ~rdar=a-5r3 ~rday=q4 ~rday>=q6 ~rdays=v3 ~rde=c-4e-3g3h-6q6v3
~rde>=q6 ~rdem=g4 ~rdeme=g4 ~rden=b3 ~rden>=b3 ~rdi=a-5b-4c6d-4e5h4i-4n6v-8 ~rdi>=g-3n6 ~rdin=g6
~rding=g6 ~rdio=e5h5v-11 ~rdio>=e3v-6 ~rdiol=h5v-4 ~rdo=a-8e-8g-4n9u-3v6 ~rdo>=b-6n3v6
~rdon=a-4e-6n7 ~rdon>=a-4e-6n8 ~rdos=b5c-5 ~rdose=b5c-5 ~rds=a3d3 ~rds>=a3d3
~re>=a-7b-3d-9f-4g-8h-4j4k-6m-3o-3r4s-10u-4 ~rea=b3d-3e-5f3g-3i-14j-4p-4 ~rea>=e3 ~reac=b-4c3g4v-7
~reach=g5v-4 ~react=c3 ~read=b5e-4f6h-4l-3 ~read>=f8n3v6 ~reada=c3 ~readi=v-4 ~reads=b4g3
~ready=c-4h-3 ~reag=k8 ~reage=k8 ~reak=b9c-12n4 ~reak>=v4 ~reakd=b6c-5 ~reaki=b10c-7n6
~real=e-5f-4g-4m5v-6 ~real>=d3e-3f-3m4v-3 ~reall=b4 ~ream=a4v3 ~ream>=a5b-5v4 ~rean=l7 ~reas=c4h8v-4
~reast=b-3 ~reat=e-5g-5h-3t-4 ~reat>=b-4c-8g-3u3v9 ~reate=b5 ~reath=b-3c10e-3v-13 ~reb=k8 ~rebo=k8
~reboo=k8 ~rec=b-7c-4d5h-8j-7l3m-8n-10r10s-6v5 ~recc=f3 ~recci=f3 ~rece=a-4d3e-3 ~recei=a3
~recep=a-4d7 ~recer=b4 ~recet=v5 ~rech=a4 ~recha=a4 ~reci=a4b-10u4 ~recia=u5 ~recib=a3 ~recit=k3
~reck=c4v-3 ~reck>=b3 ~reco=c-4i3l3r3 ~recog=i5 ~recor=b-3d3k3r3 ~rect=a-5e3r3 ~recto=e3v-5 ~recu=g4
~recue=g4 ~red=a-6b3e-6n-5 ~red>=a-3e-6n-5 ~ree=b-9c-5l5m-4n-6r-5v3 ~ree>=b-6j5p3 ~reen=a-6l6
~reet=v3 ~reet>=v4 ~ref=a4c-5g-4 ~refil=v6 ~refr=b-3 ~refra=b-3 ~refu=a3 ~refus=a3
~reg=a7e3i-9k-3q-5t-6 ~rega=v-3 ~regal=b3 ~regi=a7 ~regis=a8b-3 ~regl=i-4v4 ~regr=e4v-4 ~regre=e4v-4
~regu=n3t-5 ~regul=v4 ~regun=n4 ~rei=a3 ~rel=b4v-4 ~rela=b6 ~relig=h3 ~rely=c4 ~rely>=c4
~rem=a6b-13c5d-6e-6f-5h-4k-7s-3v4 ~reme=c7 ~remi=b-3c-4n4 ~remin=b-3c-4n4 ~remo=a8b-4k-3m-3v3
~remov=a8b-4k-3m-3v5 ~ren=a5d-5f5g-8j5l-5q-4r-11s4u-6v-10 ~ren>=a5c-7f-7g-6j9k-4r-8
~rend=a-5b8f4n3v-6 ~rende=i3 ~rendi=b10 ~rendo=f5 ~renm=a4 ~renme=a4 ~reno=r-5s6 ~reno>=r-5s6
~rent=b-3g-4h4k3v-7 ~rent>=d-3g-3k3v-5 ~rente=h4 ~reo=a-4b-7c11m-4n-3 ~reo>=b-5c4m-4
~rep=b-17d7e-5f-6g3l-6m4n13o-8p-3r-4u-3v-16 ~rep>=c4d6 ~repe=b-4n7 ~repea=n8 ~repi=a-4c-6n12
~repit=a-4c-6n12 ~repl=g6m5v-5 ~reply=g6m5v-4 ~repo=a9 ~repor=a9 ~repr=a-3d5k5 ~repre=d7 ~repro=k6
~rer=b-3 ~rer>=b-3c3 ~res=a-5e-3f-3g-6i-6n-8u-8 ~res>=a-4c6f-5g-4h3m4v-9 ~resc=g-7j-4k11q3
~resch=g-5j-4k11q3v-3 ~rese=a-4d5g3j6n3v-5 ~resen=a-4d6g3j6n3v-3 ~resi=i-3 ~resic=c6 ~resid=h3
~resp=a4c4 ~respe=a3 ~respi=c6 ~ress=g-4m-5n-3v7 ~ress>=v4 ~resse=v5 ~ressi=b3 ~ressu=c3
~rest=a4c-7e-4v-3 ~resta=l3 ~resto=a6 ~resu=a-8c-7l6v6 ~resum=l6 ~ret=a3c8d6g-4k-3r-3v-9 ~ret>=b3
~reta=c5d6v-3 ~retar=d6 ~rete=f4v-3 ~reti=a5 ~retir=a5 ~reto=c4 ~rev=a6b8c-4l-3u-3v-9 ~reve=b5
~rever=b6 ~revo=a10b4c-9v-4 ~revok=a9 ~revol=b8c-3 ~rew=c3 ~rew>=c3 ~rey=c-3d-3f5r5 ~reye=d-3r5
~reyes=d-3r5 ~reyo=f5 ~reyol=f5 ~rfe=c-7n3 ~rfec=c-5v3 ~rfect=c-5v3 ~rga=c5v-3 ~rgan=b-4c5
~rgant=b-4c5 ~rge=a6b8e-6i-3j8m-4v-7 ~rgen=b9v-3 ~rgenc=b9v-3 ~rget=a6v-4 ~rget>=a7v-4 ~rgi=c3
~rgo=v5 ~rgot=v5 ~rgot>=v5 ~rgu=a4 ~rgy=c3 ~rgy>=c3 ~rha=v3 ~rhap=v3 ~rhaps=v3 ~ri>=o3
~ria=e3g-5j-3q-3u-3 ~ria>=e4g-3q-3 ~riag=c4d3 ~riage=c4d3 ~rian=b3 ~rian>=b3
~rib=b-12c3d-3h-6i-6k-3l6n-7q-6s-4v-6 ~riba=l3p-5 ~ribam=a-3g5 ~riban=a3e-3f-3p-5 ~ribe=b-4g3
~ribem=a3g4 ~riben=a-3m4 ~ribi=l3 ~ribie=e3 ~ribir=l3 ~ribl=b-5c6 ~rible=b-5c6
~rid=a-7c-7d-7e-3h-7i15m-4n-6p-3u-4v-7 ~rida=b-9o3 ~rida>=b-4c4 ~riday=b-3c-3o3
~ride=a-4b-5c-8e-3i17j-3v-13 ~ride>=a-3b-5c-8e-3i14j-3v-7 ~rides=i5v-5 ~ridg=b4 ~ridge=b4 ~rido=b3
~rido>=b3 ~rie=b9c-5g-7i-4v3 ~rief=b7c-8 ~rief>=b7c-8 ~rien=e-7h3v5 ~rienc=h3 ~riend=b7c-5v4
~rif=b10c-3 ~rifi=b5 ~rifie=b5 ~rify=b5 ~rify>=b5 ~rig=c3g-7r6 ~righ=g-6r7 ~right=g-6r7 ~ril=c6v-5
~rill=c6 ~rillo=c4 ~rim=b4r-3 ~rime=o3r-3 ~rimer=o3r-3 ~rimi=b4 ~rin=b-9d6g-4j-5n6v6 ~rin>=f6
~rina=c7v-3 ~rina>=c4 ~rinc=c-3n6 ~rine=b-4v3 ~rine>=b-4c3v4 ~ring=a5b-11d8i4j-3
~ring>=b-14d9i4j-3k3 ~ringi=c5v-3 ~rino=i-4v4 ~rio=b-8d-3v5 ~rio>=v4 ~riod=c4 ~riod>=c4 ~rios=b-7g-3
~rios>=b-3g-3 ~rip=a10b-7c6j-5v3 ~rip>=c8g6v-8 ~ripa=c3g-3 ~ripc=a5 ~ripci=a5 ~rir=b11c-3h-3
~rir>=b5f3 ~rirm=b6 ~rirme=b6 ~ris=a-7b5g-7h-3v9 ~risa=b-3v7 ~risa>=b-3v7 ~risi=b8c-3e-3v-4
~risis=b8v-4 ~rist=v8 ~rist>=c3 ~riste=v9 ~rists=b6 ~rit=c-3f-4g9m-4n-3q-4 ~rita=c-5f-4g4
~rita>=c-5f-4g4 ~rite=e4g5 ~rite>=g5 ~riti=v-4 ~riv=b-8d-4e-4i11o3p-3q-4s-3v-7
~rive=b-9c-3d-3e-3g-4i14o4q-3 ~rive>=b-3c6i6 ~river=c-9i4o3v-6 ~rives=i5 ~rivi=f4g7i-3v-3
~rivin=f4g7i-3v-3 ~riz=a4e-3v-3 ~riz>=c3 ~riza=a3 ~rje=v6 ~rjet=v6 ~rjeta=v6 ~rk>=i-5j-3v5 ~rke=d3
~rked=d3 ~rked>=d3 ~rki=a-3b-5c-4e-4g7 ~rkin=a-3b-5c-4e-4g7 ~rking=a-3b-5c-4e-4g7 ~rla=k6 ~rla>=k6
~rld=b8v-3 ~rld>=b8v-3 ~rle=a-3b8f4v-5 ~rle>=a-3b9c-3f4v-4 ~rli=k5v-4 ~rlie=k5v-4 ~rlier=k5v-3
~rlo=b-5g3n3 ~rlo>=a-3b-3g3n3 ~rly=i-4 ~rly>=i-4 ~rm>=a-3g-6v4 ~rma=c-5g-7i-6v6 ~rma>=b5
~rmac=b-5c-3d3m3v5 ~rmaci=m3v5 ~rmad=b4 ~rmado=b4 ~rmal=v4 ~rmal>=v4 ~rman=b-3e7h3 ~rmana=e4h3
~rme=d3e-5g-4h-6n-6r4 ~rme>=e-3g-8h-5n-4r3 ~rmer=d6 ~rmera=d6 ~rmi=a4b-4d-6g6v-8 ~rmig=c3 ~rmigu=c3
~rmin=c-4 ~rmir=c3g3 ~rmir>=c3g3 ~rmis=a6e-3 ~rmiss=a6 ~rmit=g5 ~rmu=v3 ~rmul=v3 ~rmula=v3
~rn>=c3g-7l4v-4 ~rna=b-6c6i4v-5 ~rnas=c3 ~rnas>=c3 ~rnat=i5v-3 ~rne=b-5f-4v6 ~rned=c5 ~rned>=c5
~rnes=f-3 ~rnes>=f-3 ~rni=b-9c4q4v4 ~rnin=b-7q4v5 ~rning=b-7q4v5 ~rno=b3c-8 ~rno>=b4c-5 ~rnoo=g-3
~rnoon=g-3 ~ro>=b8c-12d-4g-5j-3m-7n-16q-3s-8t5u-10 ~roa=i4u-3v-4 ~road=i4u-3 ~road>=u-3 ~roads=i4v-3
~roat=c3 ~roat>=c3 ~rob=c-8g-3 ~robe=e4 ~rober=e4 ~robl=c-5v8 ~roble=c-5v8 ~robo=b-5c-3
~robot=b-3c-3d3 ~roc=b4e-3i5u5 ~roca=i5 ~roca>=i5 ~rock=u5 ~rock>=u5 ~rod=b-3c5h-3 ~rodi=b-3c5h-3
~rodil=b-3c5h-3 ~rog=b6k6 ~roga=b7 ~rogr=k6 ~rogra=k6 ~roi=c5v-3 ~roin=c5v-3 ~roin>=c5v-3
~rok=a-4b6i3 ~roke=a-4b6 ~roken=b8v-4 ~rol=a3b-4c-4l5 ~rol>=v6 ~roll=a3b-3l5 ~roll>=a3b-3l6v-4
~rom=a6e-9g-6l-5m4 ~rom>=a3e-6g-5l-5 ~roma=m5v-4 ~roma>=m5v-4 ~romp=a3 ~ron=d-4e13j-7l-3n-9v3
~ron>=e7i4m4n-4 ~ronc=c3 ~ronch=c3 ~rong=a-5b-5d-4e6g-3v3 ~rong>=a-5b-5d-4e6g-3v3 ~ront>=v3
~roo=a-4g-5m-4n-4 ~roof=b4 ~roof>=b4 ~room=m-3n-3v3 ~room>=m-3n-3v3 ~roomm=e4 ~rop=a10
~rop>=a12b-3j3 ~rope=b4c-3 ~rope>=b4c-3 ~ropo=b5c-3 ~ropos=b5c-3 ~ropp=c4 ~ror=b4 ~ror>=b4
~ros=b-11c-3e8n-5 ~rosa=e4v-3 ~rosa>=e4v-3 ~ross=b-3c-3 ~ross>=c-3v4 ~rot=b12c4g-5v-11 ~rota=b8g-3
~rota>=b8g-3 ~rote=b6v-4 ~rote>=b6v-4 ~rou=a-5e-3h5i5 ~roub=i3 ~roubl=i3 ~roug=d4h6n3v-5
~rough=d4h6n3v-5 ~rout=i3 ~rov=h5m5v-5 ~rove=m7 ~rove>=m7 ~rovi=h5 ~rovid=h5 ~row=c3g4n-3o3p-4r-6
~row>=o3q4v-5 ~rowi=b-4c7 ~rowin=b-4c7 ~rowni=b3 ~rpo=g3v-4 ~rpo>=c4 ~rpos=b4c-3 ~rpose=b4c-3
~rpr=f4 ~rpre=f4 ~rpret=f4 ~rpu=c3 ~rpul=c3 ~rpull=c3 ~rqu=a-3d6g4i3 ~rque=a-3d6g4i3 ~rque>=g3i3
~rquen=d8 ~rra=a6b3j-3 ~rra>=b3f4 ~rram=a4e4 ~rrame=a4 ~rran=v4 ~rran>=v5 ~rre=a7b-11f-3i-6j4m-7n3v3
~rre>=n7v-3 ~rrec=a-4e3r3 ~rrect=a-4e3r3 ~rreg=i-4v5 ~rregl=i-4v5 ~rren=a5 ~rrenm=a4 ~rreo=v5
~rreo>=v5 ~rrh=c4 ~rri=c11h-3 ~rrib=b-5c6 ~rribl=b-5c6 ~rrie=v4 ~rrien=v4 ~rrif=b8 ~rrify=b5
~rro=a-10e-8f-6h-3i3n-5o6p-3q3r-3 ~rro>=e-6i5v5 ~rror=b4 ~rror>=b4 ~rrow=o3q4v-5 ~rrow>=o3q4v-5
~rry=e-4g-3j-3m3r3s-5v5 ~rry>=e-4g-3j-3m3r3s-5v5 ~rs>=b-7f-6h-4i7j-6m-6n-5r-5v3 ~rsd=b-4k3o-5q6
~rsda=b-4k3o-5q6 ~rsday=b-4k3o-5q6 ~rse=c6d7e-4f-3g-4i-5n-5r4 ~rse>=c4d7e-3f-3g-3i-5n-4r4 ~rsel=m3
~rself=m3 ~rsi=a-3b9c-6i-3o3v-3 ~rsid=i-3o3 ~rside=i-3o3 ~rsin=c-3 ~rsing=c-3
~rso=b-8c-4d7e4g-3k-3m-3n-3 ~rson=b-8c-4d7e4g-3k-3m-3n-3 ~rson>=a-4b-5d8e6h-3v-3 ~rst=a-3b-7e-3n4v-5
~rst>=b-6c3v-4 ~rt>=a-9b-3c3d-11e-4f-7k-4l20m-7n-3q-5v4 ~rta=b3c-6d-5f-3g-9k-7n4 ~rta>=b8c-5n4
~rtab=h3 ~rtabl=h3 ~rtal=v8 ~rtal>=v8 ~rtar=b4e6v-3 ~rtar>=b4 ~rtb=b3v-4 ~rtbu=b-3 ~rtbur=b-3
~rte=a4d-4e-3g-6i3l-3o4p-4 ~rte>=c3f-5v-4 ~rten=a7c-4 ~rten>=a3 ~rtenl=a3 ~rter=v3 ~rter>=v3
~rtes=j3v-9 ~rtes>=j3v-9 ~rth=a3b5c-4m3q-3v-8 ~rth>=b7 ~rthe=a4 ~rther=a4 ~rti=c4 ~rtin=c3
~rting=c-5v6 ~rtm=d3 ~rtme=d3 ~rtmen=d3 ~rto=b3c-9n3 ~rto>=b3c-9n3 ~rts=b-5c4j-3l4v-4
~rts>=b-5c4j-3l4v-4 ~rtu=f7 ~rtug=f7 ~rtugu=f7 ~rty=o5v7 ~rty>=o5v7 ~ruc=c-6i6m7 ~ruck=c-4i6
~ruck>=c-4i6 ~rud=c8 ~rue=v8 ~rug=a-3v3 ~rugs=c-3 ~ruh=a3 ~ruh>=a3 ~rui=c4 ~ruis=c4
~run=a-4c3e-4g-3i5n3 ~run>=n4 ~runk=b3 ~runk>=b3 ~runn=a-3i5v3 ~runni=a-3i5v3 ~runs=c4 ~runs>=c4
~rus=e-4f4 ~rus>=v5 ~rust=b3e-3 ~rust>=b4e-3 ~rve=a3r8v-8 ~rven=r3 ~rven>=r3 ~rvi=c-12d6v5 ~rvic=a5
~rvis=d4 ~rviso=d4 ~rvo=b4 ~rwa=k5v-4 ~rwar=k5v-4 ~rward=k5v-4 ~ry>=a-9b7c-12e-7h-5l-4m-3q-9s-6u-5v6
~ryi=b3 ~ryin=b3 ~rying=b3 ~ryt=b3c-3v-3 ~ryth=b3c-3v-3 ~rythi=b3c-3v-3 ~ryw=b-3i4 ~rywh=b-3i4
~rywhe=b-3i4 ~rza=c4 ~rzas=b-5c6 ~rzas>=b-5c6 ~rzo=v4 ~rzo>=v4 ~sa>=a-6d-7e8k3u-4v-4 ~sab=c-8o-3q5v6
~saba=c-4o-3q6 ~sabad=c-4o-3q6 ~sabe=f3v4 ~sabe>=m-5v10 ~saber=f4v-5 ~sac=a10b-5v5 ~saca=m3
~sacan=a3 ~sacar=m3 ~sact=a8 ~sacti=a8 ~sad=a4b5 ~saf=b7e-3 ~safe=b7e-3 ~safe>=b7e-3
~sag=a6b-8c-4e-3 ~sage=b-4l3 ~sage>=b-4l3 ~sagi=a6 ~sagin=a6 ~sai=a5 ~said=a5 ~said>=a5
~saj=a4b-5h-3 ~saje=a4b-5h-3 ~sajes=a4b-4h-3 ~sal=a4c3e-3f-5m-5n-5u7v-4 ~sale=r3v-5 ~sale>=r3v-5
~salg=a8 ~salgo=a8 ~sali=m-3v3 ~sali>=c4t3 ~salid=b7c-7 ~salie=b-5 ~salio=b-4c5 ~salir=a9i3 ~salu=u7
~salud=u7 ~salv=a-3b7 ~sam=h4v-4 ~same=h5v-3 ~same>=h5v-3 ~san=a-7b-3f-4g-10v10 ~sand=b5 ~sando=b5
~sang=a-4b-9c3e4v3 ~sangr=a-4b-9c3e4v3 ~sano=v6 ~sano>=v6 ~sap=a-5b3f-5q8v-4 ~sap>=a-3b-3q8v-3
~sapa=b4 ~sapar=b4 ~saq=a7 ~saqu=a7 ~saque=a7 ~sar=a-10c5g5u3 ~sar>=v-4 ~sarl=g5 ~sarlo=g5
~sarm=u3v3 ~sarme=u3v3 ~sarp=c3 ~sarpu=c3 ~sas=p7v5 ~sas>=p7v5 ~sat=q6 ~satu=q5 ~satur=q5
~sav=b11c-7 ~save=b8 ~save>=a3b4 ~saved=a-4b5 ~saw=j3 ~saw>=j3 ~say=b-3c3e-4h-3n10q-5r-6
~say>=b-4m-3n11q-5r-6v-3 ~says=a-3 ~says>=a-3 ~sba=e3 ~sban=e3 ~sband=e3
~sca=a-12b7c3e5g-5h-4j-7n-4q-3r-3 ~sca>=e5 ~scal=c4 ~scalo=c4 ~scam=m5 ~scam>=m5 ~scan=a-4b4e5v-4
~scans=a-4e5 ~scar=a-4b3e-3v4 ~scar>=i3 ~scare=a-3b5c-5 ~scary=v5 ~sch=a-9b-6h-3i-4k6n-6 ~scha=c5
~schar=c5 ~sche=a-3b-4k5 ~sched=a-3b-4k5 ~sco=b14c-7g-5l-3v-9 ~sco>=b7 ~scog=b5 ~scon=a5 ~scond=b3
~scont=a6 ~scr=a11b-4c-6d-4h-5i-6k-8l6n-6q-4s-3u-4v-5 ~scra=j3 ~scre=a5v-4 ~screa=a4v-4
~scri=a7b-6c-9d-3h-5i-5j-8k-3l6n-7q-3s-3 ~scrib=a3b-6c-7h-5i-4l7n-7q-3s-3v-7 ~scrip=a7j-5v5
~scu=a-4c3h3n9 ~scuc=c-3h4n8v-3 ~scuch=c-3h4n8v-3 ~scue=v4 ~scuel=v4
~sda=b-8f-5n-3o3p-3q3s-4t-3u-4v-5 ~sday=b-8f-5n-3o3p-3q3s-4t-3u-4v-5 ~sday>=b-7f-3o4p-3s-3u-4v-4
~sde=c3g-8n4r4 ~sde>=c3g-8n4r4 ~se>=a4b-7c3g-9i-6j-4l-13n3o-5p3q-9r-6s-5t-6u-6v-5
~sea=a7b-3e-3h10k3v-9 ~sea>=h6k3v-8 ~sec=b-6d4 ~sec>=g8 ~seco=g-4 ~secon=g-4 ~secr=d6 ~secre=d6
~sed=a-6e10f-5g-6l-4r3v-6 ~sed>=a-6e10f-5g-6l-4r3v-6 ~see=d-6e-6f-4h7i-5j5k-5n-4
~see>=b4d-5e-4g3h5i-3k-3n-4 ~seei=c3 ~seein=c3 ~seen=j6 ~seen>=j6 ~sees=h3 ~sees>=h3
~seg=a-3c-6e-4s-7v3 ~segu=a-3c-6e-4s-7v3 ~segui=b6v-5 ~segun=f5o3 ~segur=g-4m3s-6v7 ~sel=a-3b3
~self=b5q-4 ~self>=b5q-4 ~sem=b-3c6d5v-7 ~sema=c8v-5 ~seman=c8v-5 ~seme=d5 ~seme>=d5
~sen=a7d3e-5i5l4n6q-3 ~sen>=a9k4 ~sena=e-5n7 ~senal=e-5n7 ~send=a3i4j-5l5 ~send>=a4f-6i4j-5n3v-5
~sendi=f4l3v3 ~seno=e3v-4 ~senor=e3v-4 ~sens=c7 ~sense=c7 ~sent=d3e-4j5v4 ~sent>=d-4v9 ~senta=d8
~senti=b5 ~seo=c3 ~sep=v7 ~sepa=v8 ~ser=b6g-7i-4j-4n-4 ~ser>=c4f3 ~seri=v3 ~seria=v4 ~serv=a4v-4
~serve=r3 ~servi=a5v-3 ~sery=b5 ~sery>=b5 ~ses>=c3g3 ~seso=d3 ~sesor=d3 ~sesp=b3 ~sespe=b3 ~set=p3
~set>=p3 ~sew=j4 ~sewh=j4 ~sewhe=j4 ~sfe=d4 ~sfer=d4 ~sfer>=d3
~sh>=a-3d-4e-4f8g-5i-10j-8l-7m-7n-14s-5u-4v-4 ~sha=a-3b-5c10j4 ~shak=c5g-4v-8 ~shake=c8 ~shal=g4
~shall=g4 ~shap=v3 ~shape=v3 ~she=a-4e8k-4v-3 ~she>=a-3c-5e7h4k-3 ~shes=b-5v-5 ~shes>=b-5v-5
~shi=f-3k5m3 ~shif=k5 ~shift=k5 ~shin=m3 ~shing=m3 ~sho=a-3b4d-3j5m-5n-4r7s-5t-3 ~sho>=r11s-3v-6
~shoe=v6 ~shoes=v6 ~shoo=b8c-5 ~shoot=b3c-3v3 ~shop=e4 ~shot=c-3 ~shot>=b-4 ~shotg=b4c-3 ~shots=v3
~shou=b3c4e-3i-4 ~shoul=b3c4e-3i-4 ~show=j10k5v-8 ~show>=j7k3 ~showe=c3v-4 ~shu=a8c-3i3
~shut=a8c-3i3 ~shut>=a8c-3 ~si>=a-5b-7d-6g-10j-10m-8n-7p-4r12u-9 ~sia=b5f4v-9 ~sia>=v-3 ~sib=k3v5
~sibl=k3v5 ~sible=k3v5 ~sic=a-7b-3c5h-4v8 ~sick=a-4b-3c6v3 ~sick>=a-3c3v4 ~sid=h4i-7 ~side=h4i-7
~side>=c3i-6o3 ~siden=h3 ~sie=a-5b4g-7i-5m-4t4 ~sied=b3 ~sieda=b3 ~siem=v3 ~siemp=v3 ~sien=c3g-3
~sig=b3d-7g-10h9l3n-3v-14 ~siga=a4i3 ~sigan=a4 ~sign=b-4c-5f3g-5h11l5v-3 ~sign>=b-3c-4f3h7l5
~signe=h5 ~sigo=c6 ~sigo>=c6 ~sigu=b7e3 ~sigue=b3e3 ~sigui=b3m5 ~sik=c9 ~sik>=c9 ~sil=a4c-3i4
~sile=a4 ~silen=a4 ~sill=c-3i4 ~sim=n3 ~simon=r4 ~sin=b3k-5l-4q-3v-3 ~sin>=a-3k-3u-3 ~sinc=c5
~since=c5 ~sine=m4 ~sines=m4 ~sing=c-3n3v-4 ~sing>=c-3n3v-4 ~sint=v3 ~sinto=v3 ~sio=c5d3n-5v-3
~sion=c5d3n-5v-3 ~sion>=c5d3n-5v-3 ~sir=c-5r4 ~sirv=c-5r5 ~sirve=r5 ~sis=a5b3c-12d3f-6g-4v-9
~sis>=a-4b12c-6e-3 ~sist=a8b-13c-3d3f-3j3v-8 ~sist>=a5 ~sista=d4v-3 ~siste=b-5 ~sisti=b-3j5
~sit=a-12e3f3j5k4n-9 ~sit>=a-5g-10h-3j7k3 ~sita=g8v-4 ~sita>=g8v-4 ~site=v6 ~site>=v6 ~siti=c8v-3
~sitiv=c8v-3 ~sito=c-8u4 ~sito>=c-8u4 ~sitt=b-3e10g-4 ~sitte=e6 ~sitti=e4 ~six=o4v-5 ~six>=v-4
~siz=v3 ~size=v3 ~size>=v3 ~sk>=b-8c-3d6g8i-3q-4v-5 ~ske=a4 ~sked=a4 ~sked>=a4 ~ski=a3c4g-3 ~skin=a4
~skin>=c3 ~sking=a3 ~sla=f3 ~slat=f3 ~slato=f3 ~sle=e4g4v-4 ~slee=e4g5v-3 ~sleep=e4g5v-3 ~slip=c3
~slipp=c3 ~slo=a-4b-4c-8d-3g-9j4k5n8 ~slot=c-4g-6j4k6 ~slot>=c-4g-6j4k6 ~slow=n9 ~slowe=n6
~sma=e-3v6 ~sma>=v8 ~smay=b-5c7 ~smayo=c3 ~sme=b-3c8v-3 ~smel=b-3c8v-3 ~smell=b-3c8v-3 ~smen=a3
~sment=a3 ~smi=c-3h3i3 ~smis=c-3h3i3 ~smiss=c-3h3i3 ~smo=q3 ~smo>=q3 ~smok=v5 ~smoki=v5 ~sna=c3
~snap=c3 ~snap>=b3 ~snt=a-4b-8c3e12i3n-3v-13 ~snt>=a-4b-8c3e12i3n-3v-13
~so>=c-3f-15h-7l-4m-12n-13p-9t-4 ~sob=b11v-5 ~sobb=b5 ~sobbi=b5 ~soc=b6d5v-5 ~soci=d5 ~socia=d5
~sog=b4 ~soga=b4 ~soga>=b4 ~soi=b-5c5e9 ~sol=b10c-15e-8g-6h3i5m-4n-8r-3u-5v-10 ~sola=a-6b13c-4v-7
~sola>=a-4b9c-3v-5 ~solab=b4 ~sole=b3 ~soled=b3 ~soli=a3 ~solic=a4 ~solo=c-3h4q4r-4
~solo>=c-3h4q4r-4 ~solu=s3 ~solut=s3 ~som=d5f4n-4 ~some=d5f-5n-3 ~some>=g5m3 ~someb=d3v-3
~someo=g-3v-4 ~somet=d-3q3v3 ~son=b-4c-7d4e5k-6t-3 ~son>=a-3c-6d5e7h-7 ~soo=d-4k4p3u4
~soon=d-4k4p3u4 ~soon>=d-4u5v3 ~soone=c4k4v-4 ~sor=a-4b-4c9d8e-7g-5h-6j-3n4s-5 ~sor>=d8 ~sore=c9v-4
~sore>=c6 ~sorr=c-4m4s-5 ~sorry=c-4m4s-5 ~sos=b10c-5g-3p5 ~sos>=b10c-5g-3p5 ~sou=b3c-6r4v-3
~soul=b5c-3 ~soul>=b5c-3 ~soun=r4 ~sound=r4 ~soy=b-4c-7d-5e10g-4i-3j-4m-3
~soy>=b-4c-7d-5e10g-4i-3j-4m-3 ~spa=a3b-13d-5f10g-13i-3k-5l-4m-14q-3r-3u-3v-10 ~spac=j3n4
~spaci=j3n4 ~spal=c6 ~spald=c6 ~spam=a9e-3m-5 ~spam>=a9e-3m-5
~span=a-8b-8c-6d-4e-6f14g-6k-3m-6n-5v-6 ~spani=a-4b-4d-3f7 ~spano=f8 ~spas=c5v-3 ~spasm=c5v-3
~spe=a-4c-7d4k-4l-4v-11 ~spea=a-3b-7d7e3f3v-4 ~speak=a-3b-7d7e3f3v-4 ~spec=h3 ~speci=h3 ~spee=c4
~speec=c4 ~spen=a4i3 ~spend=a4i3v-4 ~sper=a-8b9c-10g3j4n-5 ~spera=b9c-9n-3 ~spere=b-4g6j6 ~spert=b4
~spi=c6g-7k-3v-3 ~spin=c3 ~spit=m3v-6 ~spita=m3v-5 ~spo=a-6d-6f-7i6v-13 ~spone=k3 ~spor=i7 ~sport=i7
~spos=v-4 ~sposo=b3c-4 ~spot=b-3c7 ~spr=e3 ~spre=g3 ~sprea=g3 ~spri=e4v4 ~sprin=e4v4
~spu=b-4c3g7i-3q4 ~spue=b-4g7i-3q5 ~spues=b-4g7i-3q5 ~ss>=c-5f-9h-5l-6n-8t-4 ~ssa=a6c-5e-3
~ssag=a6b-8c-4e-3 ~ssage=b-4l3 ~ssagi=a6 ~sse=a-3b-7e4n4 ~ssed=b-7e4n4v-3 ~ssed>=b-7e4n4v-3
~sses=g4v4 ~sses>=g4v4 ~ssi=a3b-3e-5g-7h7 ~ssib=v6 ~ssibl=v6 ~ssig=h8 ~ssign=h8 ~ssin=b-3 ~ssing=b-3
~ssio=a4d-4i3 ~ssion=a4d-4i3 ~ssis=d4 ~ssist=d4 ~ssm=a3 ~ssme=a3 ~ssmen=a3 ~ssu=c3 ~ssue=v3
~ssues=v3 ~ssur=c3 ~ssure=c3 ~st>=b-7f-4g-8h5i-7j-3k-4m-5o8p-5r-4s-6v-5 ~sta=a-3b-3e5i3j-14l4s-9u-7
~sta>=a7b-9e4f-10j-5k-5s-10v3 ~stab=b-4c3 ~stac=v5 ~staci=v5 ~stad=b9v-6 ~stada=b5 ~stado=b4v-3
~staf=d5v-3 ~staff=d5 ~stak=e7 ~stake=e7 ~stam=g3 ~stamo=g3 ~stan=c-4m-4v7 ~stan>=c-3i4v3 ~stanc=d3
~star=a-8c-6e-6j-3l7n-4q-3t5v-11 ~star>=e-3g5k4m3v-10 ~stari=b6f6 ~start=a-10b-6i3l9 ~stat=e3m4n5v-4
~state=m5 ~stati=n5 ~ste=a10c-3d-5f6i-14j-7l-3o-3v-5 ~ste>=c-5h-4 ~stea=h4v-4 ~stead=b-3h4v-4
~sted=b-10d-4h-5m3 ~sted>=b-6c3g-3h-3q3v-6 ~stede=v3 ~stem=a3 ~sten=a8c-5e-3 ~sten>=a8b-5c-3
~stens=h4 ~step=b6 ~stepd=b4c-3 ~ster=c5e3v3 ~ster>=e5 ~sterd=c3 ~stes=b3 ~stesi=b3
~sti=b4c5e-8f-7k-5m-9s-3 ~stia=b5c-3 ~stia>=b5c-3 ~stic=i5v-3 ~stif=v3 ~stil=c5m-3r3 ~still=c5m-3r3
~stime=c3 ~stin=a-7v7 ~sting=a-7v7 ~stio=d4n4v-5 ~stion=d4n4v-5 ~stir=a-4j5 ~stir>=a-3
~sto=a5b-3d-4e-5h-4i-9j-3k-7l3n-11o-9p-4q-6r-6t-4u-11 ~sto>=a3b-3c-6h3i-7m11r4u-3 ~stol=b3
~stom=b-5c10v-8 ~stoma=a-4b-3c10v-3 ~ston=c3 ~stone=c3 ~stop=a8c-9k-6l7m-4n-4r-5s-3
~stop>=a7c-5g-4k-5l6m-3n-7r-5 ~stopp=a3b-3c-4 ~story=v3 ~stos=a4 ~stos>=a4 ~stoy=a-7e-5g3m-6r-4u-5
~stoy>=a-7e-5g3m-6r-4u-5 ~stp=k5 ~stpo=k5 ~stpon=k5 ~str=b7c-3e-5g-5l8m4r-3 ~stra=b11v-3 ~stran=b3
~stre=b-6c3 ~stree=v4 ~stro=b5c-4 ~stro>=b3 ~sts=b5c-5e-3g5 ~sts>=b5c-5e-3g5 ~stu=a8b-3c3 ~stuc=c4
~stuck=c4 ~stud=v4 ~stuv=a3 ~stuvo=a3 ~su>=c-3d-3e9g-3h-3n-3v-4 ~sub=a5b-6g-3m-3 ~sub>=a5 ~suc=a-5
~suck=a-4 ~sucks=a-4 ~sud=b-6c11 ~sudo=c4 ~sudo>=c4 ~sue=a5b-6v4 ~sues=v3 ~sues>=v3 ~suf=a3b5
~sufi=a5 ~sufic=a5 ~sufr=b5 ~sufri=b4 ~sug=a-3b-4c7i-3 ~suga=a-3b-4c7i-3 ~sugar=a-3b-4c7i-3
~sui=a-3b11c-5e-4 ~suic=a-3b11c-5e-4 ~suici=a-3b11c-5e-4 ~sul=a-6g-3j3v4 ~sult=c-5j3v3 ~sulta=j3k3
~sum=a-3d3l6 ~sum>=d4 ~sume=l6 ~sume>=l6 ~sup=a-4b-4g3r6v6 ~supe=d3v-4 ~super=d3v-4 ~supp=b-3r3v3
~suppo=r3 ~sur=b-6c-7d-5e-5j3m-6r8s-5v12 ~sure=a-4b-7m-3r9s-5 ~sure>=a-4b-7m-3r9s-5 ~surt=c-3v9
~surv=c-8v8 ~sus=a10c-9d-5e-5j-3m-4n-4 ~sus>=a10v-5 ~susc=v-3 ~suscr=v-3 ~susp=a4i3 ~suspe=a4i3
~sust=b4v9 ~susta=b3 ~susto=v3 ~swa=k5v-3 ~swal=c3 ~swall=c3 ~swap=k6 ~swap>=k6 ~swe=b-4c5u3
~swea=c4v-6 ~sweat=c6v-4 ~swee=q3u4 ~sweek=q3 ~swel=c3v3 ~swell=c3v3 ~swer=g4 ~swer>=g4
~swi=d5h3k3v-4 ~swit=d5h3k3v-4 ~switc=d5h3k3v-4 ~swo=a-3c3 ~swol=c4v-4 ~swoll=c4v-4 ~sy>=b-3g12
~ta>=c-8d-3f-5h-8j4s-13u-12 ~tab=e-4h3v4 ~tabl=h3v4 ~table=h3v4 ~tac=a9c-5d-3e-3g-6h-6n-3v3 ~taci=v5
~tacio=v5 ~tack>=v-5 ~tacke=v6 ~tact=a7c-6 ~tact>=b-4f3 ~tacte=a4b-3 ~tacti=b3 ~tad=b3c4e-6g-3v-6
~tada=b3v-3 ~tada>=b3v-3 ~tado=c3d3e-6 ~tado>=a5b3c4e-4v-8 ~tador=d3m3 ~tados=v5 ~taf=d5v-3 ~taff=d5
~taff>=d5 ~tag=f6i4 ~taga=f6 ~tagal=f6 ~tags=i4 ~tags>=i4 ~tai=c7v-5 ~tain=c6v-3 ~tak=d-3e4g-5i3m-3
~take=c-6d-3e4g-5i4l3m-3 ~take>=b-3c-6l3 ~taken=e3 ~tal=b4c-5d7h-3j-3r-4 ~tal>=e3g-5n-7v10
~talk=a-3d9i-7u4v-4 ~talk>=d8h-5i-3m-7u5v-10 ~talki=m5 ~tall=b5c-3 ~tam=d-4g5 ~tama=v4 ~tamal=v4
~tame=r3v-5 ~tame>=r3v-5 ~tamo=g3 ~tamos=g3 ~tan=c-9e-8g-5h-8m-7v14 ~tan>=c-13g-4h-4v11 ~tanc=d3
~tand=f4g-8n3v4 ~tandi=v3 ~tando=b-4c3g-7 ~tant=a6c-5v-4 ~tanta=b4c-4 ~tanti=g3 ~tanto=a3 ~tap=c6
~taq=c8 ~taqu=c8 ~taque=c3 ~tar=a-5b5c-10h-3i-4j-13k5n-10o-3t3u-6v-4
~tar>=b11d-5e-5i-10j-7l-5q-3s-3v-8 ~tard=b-6c-7g3q6 ~tarde=b-5c-7g3q6v4 ~tari=b4f4 ~taria=b4f4
~tarj=v6 ~tarje=v6 ~tarm=b6 ~tarme=b6 ~taro=e5 ~taron=e5 ~tart=a-10b-6i3l9 ~tart>=a-9b-5c-6i3l10
~tas=a3b-8c11g-4v-5 ~tas>=a3b-5c10g-4v-5 ~tat=a-4b-4m3n4v-8 ~tate=m5 ~tate>=m5 ~tati=n4v-5
~tativ=d3h3 ~tax=i9v-8 ~taxi=i9v-8 ~taxi>=i9v-8 ~tbu=b-3 ~tbur=b-3 ~tburn=b-3 ~tch=b-12c5d6e3i-3v-3
~tch>=b-9e4h3j3 ~tche=c4 ~tches=c3 ~tchi=v-3 ~tchin=v-3 ~tchy=c4 ~tchy>=c4 ~td>=v-5
~te>=a4b-5e3f-6g-3h-9j-8l-10p-5q-5s-9 ~tea=b10c-10h4i-3v-4 ~tea>=b3 ~tead=b-3h4v-4 ~tead>=b-3h4v-4
~team=v5 ~team>=v5 ~tear=a3b9v-6 ~tears=b11v-6 ~tec=a4f6 ~teco=f6 ~teco>=f6 ~ted=a8c8h-8i-4j-4l-4v-4
~ted>=a5c10g-7h-6i-5j-3l-3r3v-11 ~tede=v3 ~tedes=v3 ~tee=a7o4v-5 ~teen=a5o4v-4 ~teen>=a5v-3
~teent=o3 ~tef=u4 ~tefu=u4 ~teful=u4 ~tel=f5h3i-7o-3p-3q-4s-3t-3 ~tel>=a-4b-4d-4h6o-4v4 ~tele=c-3d3
~telef=c-3d3 ~tell=b5f5v-7 ~tell>=b4v-3 ~tely=g-3r4s-4 ~tely>=g-3r4s-4 ~tem=b-3i-3 ~teme=g3q-3
~teme>=g3q-3 ~temo=c-5 ~temo>=c-5 ~temp=c4 ~temp>=c5 ~ten=a9c-4d5e-6f-3g-3m-5n-4o-3q-5u4v-4
~ten>=a3c-6e-3f-3g-8l3s3t4 ~tena=e4 ~tenan=e4 ~tend=b-9d6i-5n3 ~tende=d5i-4 ~tendi=b-5n3 ~tene=a5c-4
~tened=b5c-3 ~tener=a6 ~teng=c4d-5h-6l-3n-6r5v-3 ~tenga=a3o-3r8u4v-5 ~tengo=a-7c5d-4h-5n-4u-4
~teni=b10c-6v3 ~tenin=b9 ~tenl=a3 ~tenla=a3 ~tenm=a8e-4 ~tenme=a8e-4 ~tens=a-4d6h4 ~tens>=h4
~tent=u5v-6 ~tep=b6 ~tepd=b4c-3 ~tepda=b4c-3 ~ter=a-3b3c-4d-4j-9l-11m-17n-14t-16u-8v-3)";

}  // namespace rb::grammar
